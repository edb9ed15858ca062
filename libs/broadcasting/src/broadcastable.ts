import type { Channel } from './channels';

/** A fact of the domain that browsers are told about. */
export interface Broadcastable {
  /** Where it goes; at least one channel. */
  broadcastOn(): Channel | Channel[];
  /** Event name on the wire; Echo listens to it with a leading dot: `.listen('.search.completed')`. */
  broadcastAs(): string;
  /** Payload; must survive `JSON.stringify`. */
  broadcastWith(): object;
}
