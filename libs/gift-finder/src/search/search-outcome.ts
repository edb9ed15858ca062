import type { SearchMetadata } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { NearestPrice } from './nearest-price';

/** What a catalogue answers to a request. */
export interface SearchOutcome {
  /** Best first; empty when nothing fits. */
  recommendations: StoredRecommendation[];
  metadata: SearchMetadata;
  /** When nothing fits: what would, if the budget reached so far; null when no budget would help. */
  nearest?: NearestPrice | null;
}
