import type {
  MessageBody,
  Paginated,
  PendingOrder,
  SearchOptions,
  SearchResult,
} from '@giftspire/contracts';
import { request } from './request';

const RESULTS_PER_PAGE = 9;
const PENDING_ORDERS_PER_PAGE = 12;

/** Queues a search; `search.completed` or `search.failed` follows over the WebSocket. */
export function submitSearch(options: SearchOptions): Promise<MessageBody> {
  return request('POST', '/gift-finder/search', { body: options });
}

export function fetchSearchResults(page: number): Promise<Paginated<SearchResult>> {
  return request('GET', '/gift-finder/searches', { query: { page, per_page: RESULTS_PER_PAGE } });
}

/** @param id - result id from the URL, unvalidated: the API responds with 404 to an unknown or malformed id */
export function fetchSearchResult(id: string): Promise<SearchResult> {
  return request('GET', `/gift-finder/searches/${encodeURIComponent(id)}`);
}

export function fetchPendingOrders(page: number): Promise<Paginated<PendingOrder>> {
  return request('GET', '/gift-finder/pending-orders', {
    query: { page, per_page: PENDING_ORDERS_PER_PAGE },
  });
}

/** Queues a failed search again. */
export function retryPendingOrder(id: number): Promise<MessageBody> {
  return request('POST', `/gift-finder/pending-orders/${id}/retry`, { body: {} });
}

export function deletePendingOrder(id: number): Promise<MessageBody> {
  return request('DELETE', `/gift-finder/pending-orders/${id}`);
}
