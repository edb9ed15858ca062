import type { OutputLanguage } from '@giftspire/contracts';
import type { StoredRecommendation } from '../../orders/generated-order.entity';

/** Rephrases the texts that explain why gifts were recommended, without adding facts. */
export interface RecommendationRephraser {
  /**
   * @returns the same recommendations in the same order; a text that cannot be rephrased stays unchanged
   * @throws only the signal's reason, once it is aborted
   */
  rephraseOrKeepTexts(
    recommendations: StoredRecommendation[],
    language: OutputLanguage,
    signal?: AbortSignal,
  ): Promise<StoredRecommendation[]>;
}

/** Injection token of the optional {@link RecommendationRephraser}. */
export const REPHRASER_TOKEN = Symbol('REPHRASER');
