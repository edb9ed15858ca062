/** The user removed the order, or asked again, while its search was running. */
export class SearchCancelledError extends Error {
  readonly code = 'SEARCH_CANCELLED';

  constructor(pendingOrderId: number) {
    super(`pending order ${pendingOrderId} went while it was searched for`);
    this.name = 'SearchCancelledError';
  }
}
