import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Calls a function as if no request were in hand: it sees no `AsyncLocalStorage` of its caller. A job must not do
 * something else on `sync` than in a worker, like leaving the requesting browser out of a broadcast.
 */
export const outsideOfRequests = AsyncLocalStorage.snapshot();
