/** Which slice of a list, as the query string asks for it. */
export interface PageRequest {
  /** 1-based. */
  page: number;
  /** Entries on a page. */
  perPage: number;
}

/** One slice and the length of the whole list; a page past the end has no items. */
export interface Page<Item> {
  items: Item[];
  total: number;
}

/** The slice as the database wants it. */
export function pageWindow({ page, perPage }: PageRequest): { skip: number; take: number } {
  return { skip: (page - 1) * perPage, take: perPage };
}
