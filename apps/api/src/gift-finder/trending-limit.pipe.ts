import { DEFAULT_TRENDING_PRODUCTS, MAX_TRENDING_PRODUCTS } from '@giftspire/contracts';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** Few enough digits that it stays exact. */
const INTEGER = /^-?\d{1,15}$/;

/** `?limit`: what is no number is the default, what is out of range is clamped. */
@Injectable()
export class TrendingLimitPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (typeof value !== 'string' || !INTEGER.test(value)) return DEFAULT_TRENDING_PRODUCTS;
    return Math.min(MAX_TRENDING_PRODUCTS, Math.max(1, Number(value)));
  }
}
