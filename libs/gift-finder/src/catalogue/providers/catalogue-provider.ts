import type { SearchOptions } from '@giftspire/contracts';
import type { SearchOutcome } from '../../search/catalogue-search';

/** Where gifts come from: the products in our database, or somebody else's service. */
export interface CatalogueProvider {
  /**
   * Keeps the budget, and leaves out what is unfit for the recipient.
   *
   * @param signal - stops what is under way
   * @returns best first; empty when nothing fits
   * @throws the signal's reason once it is aborted; an error with a stable `code` when the catalogue cannot answer
   */
  search(options: SearchOptions, signal?: AbortSignal): Promise<SearchOutcome>;
}

/** Token of the provider that the worker uses. */
export const CatalogueProvider = Symbol('CatalogueProvider');
