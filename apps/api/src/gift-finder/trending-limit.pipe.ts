import { DEFAULT_TRENDING_LIMIT, MAX_TRENDING_LIMIT } from '@giftspire/contracts';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** Matches an integer of up to 15 digits, which a JavaScript number represents exactly. */
const INTEGER = /^-?\d{1,15}$/;

/** Parses the query parameter `limit`. Anything but an integer becomes the default, 10; integers are clamped to 1…50. */
@Injectable()
export class TrendingLimitPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (typeof value !== 'string' || !INTEGER.test(value)) return DEFAULT_TRENDING_LIMIT;
    return Math.min(MAX_TRENDING_LIMIT, Math.max(1, Number(value)));
  }
}
