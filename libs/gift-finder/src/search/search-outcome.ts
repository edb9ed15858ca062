import type { SearchMetadata } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { NearestPrice } from './nearest-price';

/** Result of a search by a catalogue provider. */
export interface SearchOutcome {
  /** Best first; empty when no product fits the request. */
  recommendations: StoredRecommendation[];
  metadata: SearchMetadata;
  /** Set when there are no recommendations: the price of the nearest gift outside the budget; null when no budget would help. */
  nearestPrice?: NearestPrice | null;
}
