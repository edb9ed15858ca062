/** Injection token of the {@link BroadcastDriver} of the process. */
export const BROADCAST_DRIVER = Symbol('BROADCAST_DRIVER');

/** Injection token of the {@link BroadcastQueue}, which a global module may provide. */
export const BROADCAST_QUEUE = Symbol('BROADCAST_QUEUE');
