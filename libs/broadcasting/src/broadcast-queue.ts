import type { BroadcastEvent } from './broadcast-event';

/** Options for the delivery of one event. */
export interface DeliveryOptions {
  /** Name of the queue; undefined: the default queue of broadcasts. */
  queue?: string | undefined;
  /** Maximum number of attempts; undefined: the default of the {@link BroadcastQueue}. */
  tries?: number | undefined;
  /** Open transaction after whose commit the event is published; undefined: no transaction. */
  transaction?: object | undefined;
}

/** Queue from which a worker publishes events. */
export interface BroadcastQueue {
  /** Stores an event for a worker, within `delivery.transaction` if there is one. Resolves when it is stored. */
  push(event: BroadcastEvent, delivery: DeliveryOptions): Promise<void>;
}
