import type { PageRequest } from '@giftspire/gift-finder';
import { Injectable, type PipeTransform } from '@nestjs/common';

const PER_PAGE_DEFAULT = 15;
const PER_PAGE_MAX = 100;
/** Few enough digits that no offset overflows. */
const NUMBER = /^\d{1,9}$/;

/** `?page` and `?per_page` of a list. What makes no sense is clamped, as Laravel does it, never refused. */
@Injectable()
export class PageQuery implements PipeTransform<unknown, PageRequest> {
  transform(query: unknown): PageRequest {
    const { page, per_page: perPage } = query as Record<string, unknown>;
    return {
      page: Math.max(1, numberOr(1, page)),
      perPage: Math.min(PER_PAGE_MAX, Math.max(1, numberOr(PER_PAGE_DEFAULT, perPage))),
    };
  }
}

function numberOr(fallback: number, value: unknown): number {
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : fallback;
}
