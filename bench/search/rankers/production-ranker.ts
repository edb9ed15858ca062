import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { LocalCatalogueProvider } from '../../../libs/gift-finder/src/search/local-catalogue-provider';
import { CatalogueSnapshot } from '../../../libs/gift-finder/src/search/catalogue-snapshot';
import { findGifts } from '../../../libs/gift-finder/src/search/find-gifts';
import { toSearchCriteria } from '../../../libs/gift-finder/src/search/search-criteria';
import { type RankedProduct, RANKED_PRODUCT_COLUMNS, type Ranker } from './ranker';

/** Ranker that uses the search of the worker process. */
export class ProductionRanker implements Ranker {
  readonly name = 'ours';
  private readonly search: LocalCatalogueProvider;

  constructor(private readonly dataSource: DataSource) {
    this.search = new LocalCatalogueProvider(dataSource);
  }

  async rankShown(options: SearchOptions): Promise<RankedProduct[]> {
    const { recommendations } = await this.search.search(options);
    return this.readProducts(recommendations.map(({ asin }) => asin));
  }

  async rankDeep(options: SearchOptions): Promise<RankedProduct[]> {
    const { ranked } = await CatalogueSnapshot.withSnapshot(this.dataSource, (snapshot) =>
      findGifts(snapshot, toSearchCriteria(options)),
    );
    return this.readProducts(ranked.map(({ candidate }) => candidate.id));
  }

  private async readProducts(ids: readonly string[]): Promise<RankedProduct[]> {
    const rows = await this.dataSource.query<RankedProduct[]>(
      `select ${RANKED_PRODUCT_COLUMNS} from products as product where id = any ($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
