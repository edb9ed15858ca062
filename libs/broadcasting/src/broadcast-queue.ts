import type { BroadcastEvent } from './broadcast-event';

/** How one event is to be delivered. */
export interface DeliveryOptions {
  /** Undefined: the queue for broadcasts. */
  queue?: string | undefined;
  /** Attempts in all; undefined: as many as the queue finds right. */
  tries?: number | undefined;
  /** The open transaction after whose commit it is sent; undefined: at once. */
  transaction?: object | undefined;
}

/** Where events wait to be sent by a worker. */
export interface BroadcastQueue {
  /** Resolves when the event is stored, or part of the transaction. */
  push(event: BroadcastEvent, delivery: DeliveryOptions): Promise<void>;
}
