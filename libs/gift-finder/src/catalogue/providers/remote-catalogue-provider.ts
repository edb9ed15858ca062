import type { SearchOptions } from '@giftspire/contracts';
import type { OnModuleDestroy } from '@nestjs/common';
import { retryWithJitter } from '@giftspire/http-client';
import CircuitBreaker from 'opossum';
import { toSearchCriteria, type SearchCriteria } from '../../search/search-criteria';
import type { SearchOutcome } from '../../search/search-outcome';
import { CatalogueClient, type CatalogueClientSettings } from './catalogue-client';
import { CatalogueAddressRefused, CatalogueCircuitOpen, CatalogueError } from './catalogue-errors';
import type { CatalogueProvider, ProviderStage } from './catalogue-provider';
import { parseRemoteProducts, type RemoteProduct } from './parse-remote-products';
import { toStoredRecommendation } from './to-stored-recommendation';

export interface RemoteCatalogueSettings extends CatalogueClientSettings {
  /** Time the circuit breaker stays open after repeated failures; default 30. */
  circuitOpenSeconds?: number;
}

const RETRY_POLICY = { maxAttempts: 3, firstDelayMs: 250 };
/** Minimum number of requests within ten seconds, half of them failed, that opens the circuit breaker. */
const MIN_REQUESTS_TO_OPEN = 5;
/** Number of products requested for each gift to show, because some do not suit the search. */
const REQUESTED_PRODUCTS_PER_RESULT = 3;

/**
 * Searches a remote catalogue over HTTP. The remote server chooses and ranks the products; this class drops those that
 * are over the budget or excluded, and writes the texts of the recommendations.
 */
export class RemoteCatalogueProvider implements CatalogueProvider, OnModuleDestroy {
  private readonly client: CatalogueClient;
  private readonly breaker: CircuitBreaker<[unknown, AbortSignal | undefined], RemoteProduct[]>;
  private lastFailure: CatalogueError | undefined;

  constructor(settings: RemoteCatalogueSettings) {
    this.client = new CatalogueClient(settings);
    this.breaker = new CircuitBreaker(
      async (body: unknown, signal: AbortSignal | undefined) =>
        parseRemoteProducts(await this.client.post(body, signal)),
      {
        timeout: false,
        volumeThreshold: MIN_REQUESTS_TO_OPEN,
        errorThresholdPercentage: 50,
        resetTimeout: (settings.circuitOpenSeconds ?? 30) * 1_000,
        // Neither a cancelled search nor an address that may not be used says anything about the server's health.
        errorFilter: (error: unknown) =>
          !(error instanceof CatalogueError) || error instanceof CatalogueAddressRefused,
      },
    );
  }

  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: ProviderStage) => void = () => undefined,
  ): Promise<SearchOutcome> {
    const criteria = toSearchCriteria(options);
    const { output_language: language = 'English' } = options;
    const body = createRequestBody(options, criteria);
    const offered = await retryWithJitter(() => this.requestProducts(body, signal), {
      ...RETRY_POLICY,
      shouldRetry: (error) => error instanceof CatalogueError && error.isTransient,
      signal,
    });
    onStage('ranking');
    const suitable = offered.filter((product, index) =>
      isSuitable(product, index, offered, criteria),
    );
    onStage('explaining');
    return {
      recommendations: suitable
        .slice(0, criteria.maxResults)
        .map((product) => toStoredRecommendation(product, criteria, language)),
      metadata: {
        total_products_searched: offered.length,
        products_after_filtering: suitable.length,
        search_strategies_used: 1,
      },
    };
  }

  onModuleDestroy(): void {
    this.breaker.shutdown();
  }

  /** Sends one request, unless the circuit breaker is open. */
  private async requestProducts(body: unknown, signal?: AbortSignal): Promise<RemoteProduct[]> {
    signal?.throwIfAborted();
    try {
      return await this.breaker.fire(body, signal);
    } catch (error) {
      if (error instanceof CatalogueError) this.lastFailure = error;
      if (!CircuitBreaker.isOurError(error as Error) || this.lastFailure === undefined) throw error;
      throw new CatalogueCircuitOpen(this.lastFailure);
    }
  }
}

function createRequestBody(
  options: SearchOptions,
  { budget, maxResults }: SearchCriteria,
): unknown {
  return {
    relation: options.relation,
    occasion: options.occasion,
    budget,
    interests: options.interests,
    age_group: options.age_group,
    gender: options.gender,
    language: options.output_language ?? 'English',
    limit: maxResults * REQUESTED_PRODUCTS_PER_RESULT,
  };
}

/** Returns whether a product is within the budget, in the right currency, not excluded and not a duplicate. */
function isSuitable(
  { id, price, currency }: RemoteProduct,
  index: number,
  all: readonly RemoteProduct[],
  { budget, currency: wanted, excludedProducts }: SearchCriteria,
): boolean {
  return (
    currency === wanted &&
    price >= budget.min &&
    price <= budget.max &&
    !excludedProducts.includes(id) &&
    all.findIndex((product) => product.id === id) === index
  );
}
