import type { SearchOptions } from '@giftspire/contracts';
import type { SearchOutcome } from '../../search/search-outcome';

/** Stage of a search that a provider reports. A provider may skip stages. */
export type ReportedSearchStage = 'ranking' | 'explaining';

/** Source of gifts: the products in the database, or a remote service. */
export interface CatalogueProvider {
  /**
   * Finds gifts within the budget that suit the recipient.
   *
   * @param signal - cancels the search
   * @param onStage - called at the beginning of a stage; must not throw
   * @returns the best gift first; empty when no gift suits
   * @throws the signal's reason once it is aborted; an error when the catalogue fails, whose `code` starts with
   *   `CATALOGUE_` and becomes the `error_code` of the pending order
   */
  search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage?: (stage: ReportedSearchStage) => void,
  ): Promise<SearchOutcome>;
}

/** Injection token of the provider that search jobs use. */
export const CATALOGUE_PROVIDER_TOKEN = Symbol('CATALOGUE_PROVIDER');
