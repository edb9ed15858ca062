import type { SearchOptions } from '@giftspire/contracts';
import type { OnModuleDestroy } from '@nestjs/common';
import { retryWithJitter } from '@giftspire/http-client';
import CircuitBreaker from 'opossum';
import { toSearchCriteria, type SearchCriteria } from '../../search/search-criteria';
import type { SearchOutcome } from '../../search/search-outcome';
import {
  RemoteCatalogueClient,
  type RemoteCatalogueClientSettings,
} from './remote-catalogue-client';
import { CatalogueAddressRefused, CatalogueCircuitOpen, CatalogueError } from './catalogue-errors';
import type { CatalogueProvider, ReportedSearchStage } from './catalogue-provider';
import { parseRemoteProducts, type RemoteProduct } from './parse-remote-products';
import { toStoredRecommendation } from './to-stored-recommendation';

export interface RemoteCatalogueSettings extends RemoteCatalogueClientSettings {
  /** Time the circuit breaker stays open after repeated failures; default 30. */
  circuitOpenSeconds?: number;
}

const RETRY_POLICY = { maxAttempts: 3, firstDelayMs: 250 };
/** Minimum number of requests within ten seconds, half of them failed, that opens the circuit breaker. */
const MIN_REQUESTS_TO_OPEN_CIRCUIT = 5;
/** Number of products requested for each gift to show, because some do not suit the search. */
const REQUESTED_PRODUCTS_PER_RESULT = 3;

/**
 * Searches a remote catalogue over HTTP. The remote server chooses and ranks the products; this class drops those outside
 * the budget, in another currency, excluded or duplicate, and writes the texts of the recommendations.
 */
export class RemoteCatalogueProvider implements CatalogueProvider, OnModuleDestroy {
  private readonly client: RemoteCatalogueClient;
  private readonly breaker: CircuitBreaker<[unknown, AbortSignal | undefined], RemoteProduct[]>;
  private lastFailure: CatalogueError | undefined;

  constructor(settings: RemoteCatalogueSettings) {
    this.client = new RemoteCatalogueClient(settings);
    this.breaker = new CircuitBreaker(
      async (body: unknown, signal: AbortSignal | undefined) =>
        parseRemoteProducts(await this.client.postAndParseJson(body, signal)),
      {
        timeout: false,
        volumeThreshold: MIN_REQUESTS_TO_OPEN_CIRCUIT,
        errorThresholdPercentage: 50,
        resetTimeout: (settings.circuitOpenSeconds ?? 30) * 1_000,
        // True: not counted as a failure. Cancelled searches and forbidden addresses say nothing about the server.
        errorFilter: (error: unknown) =>
          !(error instanceof CatalogueError) || error instanceof CatalogueAddressRefused,
      },
    );
  }

  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: ReportedSearchStage) => void = () => undefined,
  ): Promise<SearchOutcome> {
    const criteria = toSearchCriteria(options);
    const { output_language: language = 'English' } = options;
    const body = createRequestFields(options, criteria);
    const offered = await retryWithJitter(
      () => this.requestProductsUnlessCircuitOpen(body, signal),
      {
        ...RETRY_POLICY,
        shouldRetry: (error) => error instanceof CatalogueError && error.isTransient,
        signal,
      },
    );
    onStage('ranking');
    const suitable = offered.filter((product, index) =>
      isSuitableAndUnique(product, index, offered, criteria),
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

  /** Stops the timers of the circuit breaker. */
  onModuleDestroy(): void {
    this.breaker.shutdown();
  }

  /**
   * Sends one request, unless the circuit breaker is open.
   *
   * @throws CatalogueCircuitOpen when it is open; the error of the request; the signal's reason once it is aborted
   */
  private async requestProductsUnlessCircuitOpen(
    body: unknown,
    signal?: AbortSignal,
  ): Promise<RemoteProduct[]> {
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

function createRequestFields(
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

/** Returns whether a product is within the budget, in the right currency, not excluded and the first with its id. */
function isSuitableAndUnique(
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
