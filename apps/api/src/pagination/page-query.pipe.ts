import type { PageRequest } from '@giftspire/gift-finder';
import { Injectable, type PipeTransform } from '@nestjs/common';

const DEFAULT_PER_PAGE = 15;
const MAX_PER_PAGE = 100;
/** Matches up to 9 digits, so that the row offset cannot overflow a bigint. */
const WHOLE_NUMBER = /^\d{1,9}$/;

/**
 * Parses the query parameters `page` and `per_page`. As in Laravel, anything but a whole number becomes the default (1 and
 * 15), and numbers out of range are clamped.
 */
@Injectable()
export class PageQueryPipe implements PipeTransform<unknown, PageRequest> {
  transform(query: unknown): PageRequest {
    const { page, per_page: perPage } = query as Record<string, unknown>;
    return {
      page: Math.max(1, parseWholeNumberOr(1, page)),
      perPage: Math.min(MAX_PER_PAGE, Math.max(1, parseWholeNumberOr(DEFAULT_PER_PAGE, perPage))),
    };
  }
}

/** Returns the number that a string of up to 9 digits denotes, and `fallback` for any other value. */
function parseWholeNumberOr(fallback: number, value: unknown): number {
  return typeof value === 'string' && WHOLE_NUMBER.test(value) ? Number(value) : fallback;
}
