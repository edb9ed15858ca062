import { randomInt } from 'node:crypto';
import type { Clock } from '../clock';

/** Number of different node numbers; they are the low digits of a timestamp and make it unique to its node. */
const NODE_NUMBERS = 1024;

/**
 * Creates timestamps that order the events of cache channels equally on all nodes, however much the clocks of their
 * machines differ: a new timestamp is greater than every timestamp that this node has created or observed.
 *
 * @see Lamport, "Time, Clocks, and the Ordering of Events in a Distributed System"
 */
export class LamportClock {
  private readonly nodeNumber = randomInt(NODE_NUMBERS);
  private latestMs = 0;

  constructor(private readonly clock: Clock) {}

  /** Creates a timestamp, close to the Unix time if the clock of no node is ahead. */
  next(): number {
    this.latestMs = Math.max(this.latestMs + 1, this.clock.epochMs());
    return this.latestMs * NODE_NUMBERS + this.nodeNumber;
  }

  /** Records the timestamp of another node; later timestamps of this clock are greater. */
  observe(timestamp: number): void {
    this.latestMs = Math.max(this.latestMs, Math.floor(timestamp / NODE_NUMBERS));
  }
}
