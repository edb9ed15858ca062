import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { LocalCatalogueProvider } from '../../../libs/gift-finder/src/search/local-catalogue-provider';
import { CatalogueSnapshot } from '../../../libs/gift-finder/src/search/catalogue-snapshot';
import { findRankedGifts } from '../../../libs/gift-finder/src/search/find-ranked-gifts';
import { toSearchCriteria } from '../../../libs/gift-finder/src/search/search-criteria';
import { type RankedProduct, RANKED_PRODUCT_COLUMNS_SQL, type Ranker } from './ranker';

/** Ranker that uses the search of the worker process. */
export class ProductionRanker implements Ranker {
  readonly name = 'ours';
  private readonly search: LocalCatalogueProvider;

  constructor(private readonly dataSource: DataSource) {
    this.search = new LocalCatalogueProvider(dataSource);
  }

  async rankForUser(options: SearchOptions): Promise<RankedProduct[]> {
    const { recommendations } = await this.search.search(options);
    return this.readRankedProducts(recommendations.map(({ asin }) => asin));
  }

  async rankForRecall(options: SearchOptions): Promise<RankedProduct[]> {
    const { ranked } = await CatalogueSnapshot.withSnapshot(this.dataSource, (snapshot) =>
      findRankedGifts(snapshot, toSearchCriteria(options)),
    );
    return this.readRankedProducts(ranked.map(({ candidate }) => candidate.id));
  }

  /** Reads the products with these ids and returns them in the order of the ids. */
  private async readRankedProducts(ids: readonly string[]): Promise<RankedProduct[]> {
    const rows = await this.dataSource.query<RankedProduct[]>(
      `select ${RANKED_PRODUCT_COLUMNS_SQL} from products as product where id = any ($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
