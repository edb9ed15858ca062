/** Injects the {@link BroadcastQueue}, where a module offers one to the whole application. */
export const BROADCAST_QUEUE = Symbol('BROADCAST_QUEUE');
