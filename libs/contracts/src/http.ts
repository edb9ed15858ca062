/** Matches a text that PostgreSQL cannot store: one with a null character or an unpaired surrogate. */
export const UNSTORABLE_CHARACTER_PATTERN = /\0|\p{Surrogate}/u;

/** Body of every error response. Only a 422 has `errors`: messages by dotted field name, e.g. `interests.0`. */
export interface ErrorBody {
  message: string;
  errors?: Record<string, string[]>;
}

/** Body of a successful response that consists of a message to the user. */
export interface MessageBody {
  message: string;
}

/** A page of a list, in the shape of a Laravel resource collection. */
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
    /** Position of the page's first item in the list, from 1; null when the page is empty. */
    from: number | null;
    last_page: number;
    path: string;
    per_page: number;
    to: number | null;
    total: number;
  };
}
