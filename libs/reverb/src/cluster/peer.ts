import {
  isStateItem,
  type DeltaMessage,
  type SnapshotMessage,
  type StateItem,
} from './cluster-message';
import { PeerState } from './peer-state';

/** Maximum number of consecutive heartbeats a node may miss before it counts as dead. */
export const MAX_MISSED_HEARTBEATS = 5;

/** Another node of the cluster, as known from its messages. */
export class Peer {
  readonly state = new PeerState();
  /** Number of heartbeats of this node since the last message of the peer. */
  missedHeartbeats = 0;
  /** Indicates whether a message arrived since the last loss of Redis; until then, the peer may not receive ours. */
  isReachable = true;
  isRemoved = false;
  /** Indicates whether {@link state} is complete, i.e. a snapshot and all deltas after it have arrived. */
  isSynced = false;
  /** Sequence number of the last delta; deltas with a lower or equal number are duplicates. */
  private lastSequence = -1;
  /** The snapshot whose parts are still arriving. */
  private partialSnapshot: PeerState | undefined;

  constructor(readonly id: string) {}

  /** Records that a message arrived, so that the peer counts as alive and reachable. */
  recordMessage(): void {
    this.missedHeartbeats = 0;
    this.isReachable = true;
  }

  /**
   * Records the sequence number of a delta.
   *
   * @returns whether the delta is new, i.e. not a duplicate, and whether it continues a complete state
   */
  acceptDelta({ sequence }: DeltaMessage): { isNew: boolean; isConsecutive: boolean } {
    if (sequence <= this.lastSequence) return { isNew: false, isConsecutive: false };
    this.isSynced &&= sequence === this.lastSequence + 1;
    this.lastSequence = sequence;
    return { isNew: true, isConsecutive: this.isSynced };
  }

  /** Marks the state as incomplete if the peer has sent a delta, up to number `sequence`, that did not arrive. */
  checkSequence(sequence: number): void {
    if (sequence > this.lastSequence) this.isSynced = false;
  }

  /**
   * Collects the parts of a snapshot. After the last part, returns the differences to the known state; nothing before,
   * nor for a snapshot older than the last delta.
   */
  receiveSnapshot(message: SnapshotMessage): Iterable<StateItem> {
    if (message.isFirstPart) this.partialSnapshot = new PeerState();
    const { partialSnapshot } = this;
    if (partialSnapshot === undefined) return [];
    for (const item of message.items) if (isStateItem(item)) partialSnapshot.apply(item);
    if (!message.isLastPart) return [];
    this.partialSnapshot = undefined;
    // An older snapshot would undo deltas that arrived after it was taken.
    if (message.sequence < this.lastSequence) return [];
    this.lastSequence = message.sequence;
    this.isSynced = true;
    return this.state.differencesTo(partialSnapshot);
  }
}
