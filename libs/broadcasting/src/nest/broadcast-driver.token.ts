/** Injects the process's {@link BroadcastDriver}. */
export const BROADCAST_DRIVER = Symbol('BROADCAST_DRIVER');
