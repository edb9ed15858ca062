import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { CatalogueSearch } from '../../../libs/gift-finder/src/search/catalogue-search';
import { CatalogueSnapshot } from '../../../libs/gift-finder/src/search/catalogue-snapshot';
import { findGifts } from '../../../libs/gift-finder/src/search/find-gifts';
import { searchCriteria } from '../../../libs/gift-finder/src/search/search-criteria';
import { type RankedProduct, RANKED_COLUMNS, type Ranker } from './ranker';

/** What the worker does. */
export class HybridRanker implements Ranker {
  readonly name = 'ours';
  private readonly search: CatalogueSearch;

  constructor(private readonly dataSource: DataSource) {
    this.search = new CatalogueSearch(dataSource);
  }

  async shown(options: SearchOptions): Promise<RankedProduct[]> {
    const { recommendations } = await this.search.search(options);
    return this.products(recommendations.map(({ asin }) => asin));
  }

  async deep(options: SearchOptions): Promise<RankedProduct[]> {
    const { ranked } = await CatalogueSnapshot.read(this.dataSource, (snapshot) =>
      findGifts(snapshot, searchCriteria(options)),
    );
    return this.products(ranked.map(({ candidate }) => candidate.id));
  }

  private async products(ids: readonly string[]): Promise<RankedProduct[]> {
    const rows = await this.dataSource.query<RankedProduct[]>(
      `select ${RANKED_COLUMNS} from products as product where id = any ($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
