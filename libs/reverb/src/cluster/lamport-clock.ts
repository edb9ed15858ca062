import { randomInt } from 'node:crypto';
import type { Clock } from '../clock';

/** Number of different node numbers. A timestamp modulo this number is the random number of its node, to break ties. */
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

  /**
   * Creates a timestamp: milliseconds, multiplied by {@link NODE_NUMBERS}, plus the number of this node. The
   * milliseconds are the Unix time, or more if this node has created or observed a later timestamp.
   */
  next(): number {
    this.latestMs = Math.max(this.latestMs + 1, this.clock.epochMs());
    return this.latestMs * NODE_NUMBERS + this.nodeNumber;
  }

  /** Records a timestamp of another node, so that all timestamps that this clock creates afterwards are greater. */
  observe(timestamp: number): void {
    this.latestMs = Math.max(this.latestMs, Math.floor(timestamp / NODE_NUMBERS));
  }
}
