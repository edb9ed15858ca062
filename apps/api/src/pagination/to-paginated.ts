import type { Paginated } from '@giftspire/contracts';
import type { PageOfItems, PageRequest } from '@giftspire/gift-finder';

/**
 * Converts a page of a list to a response in the shape of a Laravel resource collection.
 *
 * @param url - absolute URL of the list, without query
 */
export function toPaginated<Item>(
  url: string,
  { page, perPage }: PageRequest,
  { items, total }: PageOfItems<Item>,
): Paginated<Item> {
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  const from = items.length === 0 ? null : (page - 1) * perPage + 1;
  const link = (number: number) => `${url}?page=${number}&per_page=${perPage}`;
  return {
    data: items,
    links: {
      first: link(1),
      last: link(lastPage),
      prev: page > 1 ? link(page - 1) : null,
      next: page < lastPage ? link(page + 1) : null,
    },
    meta: {
      current_page: page,
      from,
      last_page: lastPage,
      path: url,
      per_page: perPage,
      to: from === null ? null : from + items.length - 1,
      total,
    },
  };
}
