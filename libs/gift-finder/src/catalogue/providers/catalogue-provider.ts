import type { SearchOptions } from '@giftspire/contracts';
import type { SearchOutcome } from '../../search/search-outcome';

/** What a provider tells while it works; not every one has all of them. */
export type ProviderStage = 'ranking' | 'explaining';

/** Where gifts come from: the products in our database, or somebody else's service. */
export interface CatalogueProvider {
  /**
   * Keeps the budget, and leaves out what is unfit for the recipient.
   *
   * @param signal - stops what is under way
   * @param onStage - told when a stage begins; does not throw
   * @returns best first; empty when nothing fits
   * @throws the signal's reason once it is aborted; an error with a stable `code` when the catalogue cannot answer, which
   *   starts with `CATALOGUE_` and becomes the `error_code` of the pending order
   */
  search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage?: (stage: ProviderStage) => void,
  ): Promise<SearchOutcome>;
}

/** Token of the provider that the worker uses. */
export const CatalogueProvider = Symbol('CatalogueProvider');
