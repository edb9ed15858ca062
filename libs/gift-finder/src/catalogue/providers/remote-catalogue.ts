import type { SearchOptions } from '@giftspire/contracts';
import type { OnModuleDestroy } from '@nestjs/common';
import CircuitBreaker from 'opossum';
import { searchCriteria, type SearchCriteria } from '../../search/search-criteria';
import type { SearchOutcome } from '../../search/search-outcome';
import { CatalogueAddressRefused, CatalogueError, CatalogueResting } from './catalogue-errors';
import type { CatalogueProvider, ProviderStage } from './catalogue-provider';
import { postJson } from './post-json';
import { type RemoteProduct, remoteProducts } from './remote-answer';
import { remoteRecommendation } from './remote-recommendation';
import { withRetries } from './with-retries';

export interface RemoteCatalogueSettings {
  /** Where requests are posted to. */
  url: string;
  /** Of one call; there are at most {@link TRIES} for a search. */
  timeoutSeconds: number;
  /** Whether its host may be in a private network. */
  allowsPrivate: boolean;
  /** How long it is left alone after failing too often; 30 unless a test cannot wait. */
  restSeconds?: number;
}

const TRIES = 3;
const ANSWER_BYTES_MAX = 2_000_000;
/** Half of at least so many calls within ten seconds have to fail. */
const FAILURES_WATCHED = 5;
/** More than are shown, for some will not fit. */
const ASKED_FOR = 3;

/** Somebody else's catalogue over HTTP: they choose, we keep the budget and find the words. */
export class RemoteCatalogue implements CatalogueProvider, OnModuleDestroy {
  private readonly breaker: CircuitBreaker<[unknown, AbortSignal | undefined], RemoteProduct[]>;
  /** What the breaker saw last. */
  private lastFailure: CatalogueError | undefined;

  constructor(private readonly settings: RemoteCatalogueSettings) {
    this.breaker = new CircuitBreaker(
      async (body: unknown, signal: AbortSignal | undefined) =>
        remoteProducts(
          await postJson(
            settings.url,
            body,
            { ...settings, answerBytesMax: ANSWER_BYTES_MAX },
            signal,
          ),
        ),
      {
        timeout: false,
        volumeThreshold: FAILURES_WATCHED,
        errorThresholdPercentage: 50,
        resetTimeout: (settings.restSeconds ?? 30) * 1_000,
        // A search that was called off says nothing about the server; neither does an address we do not connect to.
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
    const criteria = searchCriteria(options);
    const { output_language: language = 'English' } = options;
    const offered = await withRetries(
      TRIES,
      () => this.call(requestBody(options, criteria), signal),
      signal,
    );
    onStage('ranking');
    const fitting = offered.filter((product, index) => fits(product, index, offered, criteria));
    onStage('explaining');
    return {
      recommendations: fitting
        .slice(0, criteria.maxResults)
        .map((product) => remoteRecommendation(product, criteria, language)),
      metadata: {
        total_products_searched: offered.length,
        products_after_filtering: fitting.length,
        search_strategies_used: 1,
      },
    };
  }

  onModuleDestroy(): void {
    this.breaker.shutdown();
  }

  private async call(body: unknown, signal?: AbortSignal): Promise<RemoteProduct[]> {
    signal?.throwIfAborted();
    try {
      return await this.breaker.fire(body, signal);
    } catch (error) {
      if (error instanceof CatalogueError) this.lastFailure = error;
      if (!CircuitBreaker.isOurError(error as Error) || this.lastFailure === undefined) throw error;
      throw new CatalogueResting(this.lastFailure);
    }
  }
}

function requestBody(options: SearchOptions, { budget, maxResults }: SearchCriteria): unknown {
  return {
    relation: options.relation,
    occasion: options.occasion,
    budget,
    interests: options.interests,
    age_group: options.age_group,
    gender: options.gender,
    language: options.output_language ?? 'English',
    limit: maxResults * ASKED_FOR,
  };
}

/** Their list is a proposal: what breaks the budget, is unwanted or comes twice is left out. */
function fits(
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
