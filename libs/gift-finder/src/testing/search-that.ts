import type { SearchOptions } from '@giftspire/contracts';
import { CatalogueSearch } from '../search/catalogue-search';
import type { SearchOutcome } from '../search/search-outcome';
import type { GiftDatabase } from './gift-database';

type Search = Parameters<CatalogueSearch['search']>;

/** Searches the catalogue, then lets the test interfere. */
export class SearchThat extends CatalogueSearch {
  constructor(
    database: GiftDatabase,
    private readonly afterwards: (signal: Search[1], onStage: Search[2]) => Promise<void>,
  ) {
    super(database.dataSource);
  }

  override async search(
    options: SearchOptions,
    signal: Search[1],
    onStage: Search[2],
  ): Promise<SearchOutcome> {
    const outcome = await super.search(options);
    await this.afterwards(signal, onStage);
    return outcome;
  }
}
