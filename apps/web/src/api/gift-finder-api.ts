import type {
  MessageBody,
  Paginated,
  PendingOrder,
  SearchOptions,
  SearchResult,
} from '@giftspire/contracts';
import { requestJson } from './request-json';

const SEARCH_RESULTS_PER_PAGE = 9;
const PENDING_ORDERS_PER_PAGE = 12;

/** Queues a search; `search.completed` or `search.failed` follows over the WebSocket. */
export function submitSearch(options: SearchOptions): Promise<MessageBody> {
  return requestJson('POST', '/gift-finder/search', { body: options });
}

/** Fetches one page of the finished searches, newest first. @param page - the first page is 1 */
export function fetchSearchHistoryPage(page: number): Promise<Paginated<SearchResult>> {
  return requestJson('GET', '/gift-finder/searches', {
    query: { page, per_page: SEARCH_RESULTS_PER_PAGE },
  });
}

/** Fetches the result of one search. @param id - result id from the URL, unvalidated: the API responds with 404 to an unknown or malformed id */
export function fetchSearchResult(id: string): Promise<SearchResult> {
  return requestJson('GET', `/gift-finder/searches/${encodeURIComponent(id)}`);
}

/** Fetches one page of the searches without a result. @param page - the first page is 1 */
export function fetchPendingOrdersPage(page: number): Promise<Paginated<PendingOrder>> {
  return requestJson('GET', '/gift-finder/pending-orders', {
    query: { page, per_page: PENDING_ORDERS_PER_PAGE },
  });
}

/** Queues a failed search again. @throws ApiError with status 409 when it is queued already */
export function retryPendingOrder(id: number): Promise<MessageBody> {
  return requestJson('POST', `/gift-finder/pending-orders/${id}/retry`, { body: {} });
}

export function deletePendingOrder(id: number): Promise<MessageBody> {
  return requestJson('DELETE', `/gift-finder/pending-orders/${id}`);
}
