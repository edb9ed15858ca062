import type {
  MessageBody,
  Paginated,
  PendingOrder,
  SearchOptions,
  SearchResult,
} from '@giftspire/contracts';
import { request } from './request';

const SEARCHES_PER_PAGE = 9;
const PENDING_PER_PAGE = 12;

/** Queues a search; its result is announced over the socket. */
export function placeSearch(options: SearchOptions): Promise<MessageBody> {
  return request('POST', '/gift-finder/search', { body: options });
}

export function fetchSearches(page: number): Promise<Paginated<SearchResult>> {
  return request('GET', '/gift-finder/searches', { query: { page, per_page: SEARCHES_PER_PAGE } });
}

/** @param id - as it stands in the address bar; the API answers 404 to anything that is no id */
export function fetchSearch(id: string): Promise<SearchResult> {
  return request('GET', `/gift-finder/searches/${encodeURIComponent(id)}`);
}

export function fetchPendingOrders(page: number): Promise<Paginated<PendingOrder>> {
  return request('GET', '/gift-finder/pending-orders', {
    query: { page, per_page: PENDING_PER_PAGE },
  });
}

/** Starts a failed search again. */
export function retryPendingOrder(id: number): Promise<MessageBody> {
  return request('POST', `/gift-finder/pending-orders/${id}/retry`, { body: {} });
}

export function deletePendingOrder(id: number): Promise<MessageBody> {
  return request('DELETE', `/gift-finder/pending-orders/${id}`);
}
