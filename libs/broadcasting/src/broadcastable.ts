import { type BroadcastableOptions, registerBroadcastableOptions } from './broadcastable-options';
import type { OneOrManyChannels } from './channels';

/** An event that is broadcast to browsers. */
export interface Broadcastable {
  /** Channels to broadcast on. An empty list sends nothing and is not an error. */
  broadcastOn(): OneOrManyChannels;
  /**
   * Event name, to which Echo listens with a leading dot: `.listen('.search.completed')`. Default: `as` of the decorator,
   * or else the class name in Laravel's namespace, e.g. `App\Events\OrderShipped`, to which Echo listens without a dot:
   * `.listen('OrderShipped')`.
   */
  broadcastAs?(): string;
  /**
   * Payload, which `JSON.stringify` must be able to convert. Default, also for null and undefined: all properties of the
   * event, including those that TypeScript calls `private`. To keep data from browsers, use a `#field` or leave it out.
   */
  broadcastWith?(): object | null | undefined;
  /** Returns whether to broadcast the event. Called when it is dispatched. Default: true. */
  broadcastWhen?(): boolean;
}

/** Class decorator that sets how events of the class are broadcast. Classes without it use the defaults. */
export function Broadcastable(
  options: BroadcastableOptions = {},
): (target: abstract new (...args: never[]) => Broadcastable) => void {
  return (target) => registerBroadcastableOptions(target, options);
}
