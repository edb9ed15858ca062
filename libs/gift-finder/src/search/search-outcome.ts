import type { SearchMetadata } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { NearestPrice } from './nearest-price';

/** Result of a search by a catalogue provider. */
export interface SearchOutcome {
  /** Best first; empty when no product is eligible. */
  recommendations: StoredRecommendation[];
  metadata: SearchMetadata;
  /**
   * Price of the nearest gift outside the budget; null when no budget would help. The local catalogue sets it when
   * there are no recommendations.
   */
  nearestPrice?: NearestPrice | null;
}
