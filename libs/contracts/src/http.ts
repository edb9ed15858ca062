/** Matches a character that PostgreSQL cannot store in a text: a null character or an unpaired surrogate. */
export const UNSTORABLE_CHARACTER_PATTERN = /\0|\p{Surrogate}/u;

/** Body of every error response. Only a 422 has `errors`: messages by dotted field name, e.g. `interests.0`. */
export interface ErrorBody {
  message: string;
  errors?: Record<string, string[]>;
}

/** Body of a successful response that has only a message to the user. */
export interface MessageBody {
  message: string;
}

/** Response with one page of a list, in the shape of a paginated Laravel resource collection. */
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
    /** Position of the page's last item in the list, from 1; null when the page is empty. */
    to: number | null;
    /** Number of items on all pages. */
    total: number;
  };
}
