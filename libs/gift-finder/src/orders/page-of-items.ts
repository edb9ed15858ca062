/** Page number and page size of a paginated query. */
export interface PageRequest {
  /** Number of the page, from 1. */
  page: number;
  /** Maximum number of items on a page. */
  perPage: number;
}

/** One page of a list. A page past the end has no items. */
export interface PageOfItems<Item> {
  items: Item[];
  /** Number of items on all pages together. */
  total: number;
}

/** Converts a page request to the `skip` and `take` options of TypeORM. */
export function toSkipAndTake({ page, perPage }: PageRequest): { skip: number; take: number } {
  return { skip: (page - 1) * perPage, take: perPage };
}
