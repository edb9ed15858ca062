import type {
  NotificationItem,
  Paginated,
  PendingOrder,
  SearchCompletedPayload,
  SearchFailedPayload,
  SearchProgressPayload,
  SearchResult,
  SearchStage,
} from '@giftspire/contracts';

export function createNotification(overrides: Partial<NotificationItem> = {}): NotificationItem {
  return {
    id: 'a3f0',
    type: 'success',
    title: 'Gift Search Completed!',
    message: 'We found 7 perfect gift matches for you',
    icon: '🎁',
    read: false,
    timestamp: '2026-11-23T10:00:00.000Z',
    orderId: 5,
    searchId: 5,
    ...overrides,
  };
}

export function createSearchCompletedPayload(orderId: number): SearchCompletedPayload {
  return {
    order_id: orderId,
    title: 'Gift Search Completed!',
    message: 'We found 7 perfect gift matches for you',
    icon: '🎁',
    type: 'success',
    timestamp: '2026-11-23T10:00:00.000Z',
  };
}

export function createSearchFailedPayload(pendingOrderId: number): SearchFailedPayload {
  return {
    pending_order_id: pendingOrderId,
    error_code: 'SEARCH_FAILED',
    title: 'Gift search failed',
    message: 'The search could not be completed. Please try again.',
    icon: '⚠️',
    type: 'error',
    timestamp: '2026-11-23T10:00:00.000Z',
  };
}

export function createSearchProgressPayload(
  pendingOrderId: number,
  stage: SearchStage,
  timestamp = '2026-11-23T10:00:01.000Z',
): SearchProgressPayload {
  return { pending_order_id: pendingOrderId, stage, timestamp };
}

export function createPendingOrder(overrides: Partial<PendingOrder> = {}): PendingOrder {
  return {
    id: 1,
    options: {
      relation: 'sister',
      occasion: 'birthday',
      min_budget: 20,
      max_budget: 100,
      interests: ['books'],
    },
    stage: 'queued',
    created_at: '2026-11-23T10:00:00.000Z',
    started_at: null,
    failed_at: null,
    error_code: null,
    error_details: null,
    ...overrides,
  };
}

export function createPaginatedResponse<T>(data: T[], page = 1, lastPage = 1): Paginated<T> {
  return {
    data,
    links: { first: null, last: null, prev: null, next: null },
    meta: {
      current_page: page,
      from: data.length > 0 ? 1 : null,
      last_page: lastPage,
      path: '',
      per_page: 12,
      to: data.length > 0 ? data.length : null,
      total: data.length,
    },
  };
}

export function createSearchResult(overrides: Partial<SearchResult> = {}): SearchResult {
  return {
    id: 5,
    data: {
      recommendations: [],
      context: {
        relation: 'sister',
        occasion: 'birthday',
        budget: { min: 20, max: 100 },
        interests: ['books'],
      },
      metadata: {
        total_products_searched: 200,
        products_after_filtering: 20,
        search_strategies_used: 2,
      },
    },
    created_at: '2026-11-23T10:00:00.000Z',
    ...overrides,
  };
}
