import { type BroadcastableOptions, defineBroadcastable } from './broadcastable-options';
import type { Channels } from './channels';

/** A fact of the domain that browsers are told about. */
export interface Broadcastable {
  /** Where it goes. Nowhere: nothing is sent, and nothing is wrong. */
  broadcastOn(): Channels;
  /**
   * Event name on the wire; Echo listens to it with a leading dot: `.listen('.search.completed')`. Default: what the
   * decorator says, else the name of the class in Laravel's namespace, `App\Events\OrderShipped`, to which Echo listens
   * without a dot: `.listen('OrderShipped')`.
   */
  broadcastAs?(): string;
  /**
   * Payload; must survive `JSON.stringify`. Default: the properties of the event. At run time TypeScript's `private`
   * ones are among them; what is not meant for browsers is a `#field`, or left out here.
   */
  broadcastWith?(): object | null | undefined;
  /** Asked when the event is dispatched; false: it is not broadcast. */
  broadcastWhen?(): boolean;
}

/** Says how events of a class are broadcast. A class without it can be broadcast too, with the defaults. */
export function Broadcastable(
  options: BroadcastableOptions = {},
): (target: abstract new (...args: never[]) => Broadcastable) => void {
  return (target) => defineBroadcastable(target, options);
}
