import { randomInt } from 'node:crypto';
import type { Clock } from '../clock';

/** Room for a number of the node's own below every millisecond, so that two nodes never make the same stamp. */
const NODES = 1024;

/**
 * Says which of two events of a cache channel is the later one, the same on all nodes: later than everything this node
 * has heard of, whatever the clocks of the machines say.
 *
 * @see Lamport, "Time, Clocks, and the Ordering of Events in a Distributed System"
 */
export class LamportClock {
  private readonly mine = randomInt(NODES);
  private latestMs = 0;

  constructor(private readonly clock: Clock) {}

  next(): number {
    this.latestMs = Math.max(this.latestMs + 1, this.clock.epochMs());
    return this.latestMs * NODES + this.mine;
  }

  heard(stamp: number): void {
    this.latestMs = Math.max(this.latestMs, Math.floor(stamp / NODES));
  }
}
