import type { OutputLanguage } from '@giftspire/contracts';
import type { StoredRecommendation } from '../../orders/generated-order.entity';

/** Says in other words why gifts were chosen. It may rephrase what the recommendations say, and add nothing. */
export interface Explainer {
  /**
   * @returns the same recommendations in the same order, with the texts they had or better ones
   * @throws the signal's reason once it is aborted, and nothing else
   */
  rephrase(
    recommendations: StoredRecommendation[],
    language: OutputLanguage,
    signal?: AbortSignal,
  ): Promise<StoredRecommendation[]>;
}

/** Token of the explainer; without one the texts stay as they are. */
export const EXPLAINER = Symbol('EXPLAINER');
