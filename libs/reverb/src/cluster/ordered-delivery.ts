import type { Clock } from '../clock';

/**
 * Maximum time that an action waits for its delta, in milliseconds. The next heartbeat after that runs the action,
 * because delivery is more important than order.
 */
const TIMEOUT_MS = 1_000;

interface PendingAction {
  readonly sequence: number;
  readonly addedAtMs: number;
  readonly run: () => void;
}

/**
 * Postpones actions until this node receives its own delta back from Redis. By then it has received all deltas that
 * other nodes published before, so all nodes run the actions in the same order.
 */
export class OrderedDelivery {
  private readonly pending: PendingAction[] = [];
  private latestSequence = 0;

  constructor(private readonly clock: Clock) {}

  /**
   * Runs an action when delta `sequence` of this node has come back from Redis; immediately if it already has.
   *
   * @param sequence - not lower than in earlier calls
   */
  runAfterDelta(sequence: number, run: () => void): void {
    if (sequence <= this.latestSequence) run();
    else this.pending.push({ sequence, addedAtMs: this.clock.monotonicMs(), run });
  }

  /** Records that delta `sequence` of this node came back from Redis, and runs the actions that waited for it. */
  confirmDeltaAndRun(sequence: number): void {
    this.latestSequence = Math.max(this.latestSequence, sequence);
    this.runFirstWhile((action) => action.sequence <= sequence);
  }

  /** Runs the actions that have waited for at least a second, without their deltas. */
  runOverdue(): void {
    const latestAddedAtMs = this.clock.monotonicMs() - TIMEOUT_MS;
    this.runFirstWhile(({ addedAtMs }) => addedAtMs <= latestAddedAtMs);
  }

  /**
   * Runs all pending actions, for when no more deltas come back: the connection to Redis was lost or is about to close.
   */
  runAll(): void {
    this.runFirstWhile(() => true);
  }

  /** Removes and runs the pending actions in order, up to the first that is not due. */
  private runFirstWhile(isDue: (action: PendingAction) => boolean): void {
    const end = this.pending.findIndex((action) => !isDue(action));
    for (const { run } of this.pending.splice(0, end < 0 ? Infinity : end)) run();
  }
}
