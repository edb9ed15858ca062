import { TRENDING_DEFAULT, TRENDING_MAX } from '@giftspire/contracts';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** Few enough digits that it stays exact. */
const NUMBER = /^-?\d{1,15}$/;

/** `?limit`: what is no number is the default, what is out of range is clamped. */
@Injectable()
export class TrendingLimit implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (typeof value !== 'string' || !NUMBER.test(value)) return TRENDING_DEFAULT;
    return Math.min(TRENDING_MAX, Math.max(1, Number(value)));
  }
}
