/** Matches a text that PostgreSQL cannot store: one with a null character or an unpaired surrogate. */
export const UNSTORABLE_CHARACTER_PATTERN = /\0|\p{Surrogate}/u;

/** Every error answer; `errors` only on 422, keyed by dotted field name. */
export interface ErrorBody {
  message: string;
  errors?: Record<string, string[]>;
}

export interface MessageBody {
  message: string;
}

/** A paginated list, in the shape of a Laravel resource collection. */
export interface Paginated<T> {
  data: T[];
  links: {
    first: string | null;
    last: string | null;
    prev: string | null;
    next: string | null;
  };
  meta: {
    current_page: number;
    /** 1-based index of the first item, null when the page is empty. */
    from: number | null;
    last_page: number;
    path: string;
    per_page: number;
    to: number | null;
    total: number;
  };
}
