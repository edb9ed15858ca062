import type { SearchOptions } from '@giftspire/contracts';
import { LocalCatalogueProvider } from '../search/local-catalogue-provider';
import type { SearchOutcome } from '../search/search-outcome';
import type { GiftDatabase } from './gift-database';

/** Parameters of `LocalCatalogueProvider.search`. */
type SearchParameters = Parameters<LocalCatalogueProvider['search']>;

/** Local catalogue provider that calls `afterSearch` between the end of each search and the return of its result. */
export class HookedCatalogueProvider extends LocalCatalogueProvider {
  constructor(
    database: GiftDatabase,
    private readonly afterSearch: (
      signal: SearchParameters[1],
      onStage: SearchParameters[2],
    ) => Promise<void>,
  ) {
    super(database.dataSource);
  }

  override async search(
    options: SearchOptions,
    signal: SearchParameters[1],
    onStage: SearchParameters[2],
  ): Promise<SearchOutcome> {
    const outcome = await super.search(options);
    await this.afterSearch(signal, onStage);
    return outcome;
  }
}
