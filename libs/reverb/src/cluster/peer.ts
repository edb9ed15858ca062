import {
  isStateItem,
  type DeltaMessage,
  type SnapshotMessage,
  type StateItem,
} from './cluster-message';
import { PeerState } from './peer-state';

/** Maximum number of consecutive heartbeats that a node may miss. After one more it is removed from the cluster. */
export const MAX_MISSED_HEARTBEATS = 5;

/** Another node of the cluster, as known from its messages. */
export class Peer {
  readonly state = new PeerState();
  /** Number of heartbeats of this node since the last message of the peer. */
  missedHeartbeats = 0;
  /**
   * Indicates whether a message of the peer arrived since the last loss of Redis. A peer without one may not have
   * subscribed again yet, and would miss messages of this node.
   */
  isReachable = true;
  isRemoved = false;
  /** Indicates whether {@link state} is complete, i.e. a snapshot and all deltas after it have arrived. */
  isSynced = false;
  /** Sequence number of the last delta or snapshot; deltas with a lower or equal number are duplicates. */
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
   * Records the sequence number of a delta, and marks the state as incomplete if a delta before it is missing. Does not
   * apply the items.
   *
   * @returns whether the delta is new, i.e. not a duplicate, and whether it continues a complete state, so that its
   * items can be applied
   */
  recordDeltaSequence({ sequence }: DeltaMessage): { isNew: boolean; isConsecutive: boolean } {
    if (sequence <= this.lastSequence) return { isNew: false, isConsecutive: false };
    this.isSynced &&= sequence === this.lastSequence + 1;
    this.lastSequence = sequence;
    return { isNew: true, isConsecutive: this.isSynced };
  }

  /**
   * Marks the state as incomplete if `sequence`, the number of the peer's last delta, is higher than the last received.
   */
  markUnsyncedIfBehind(sequence: number): void {
    if (sequence > this.lastSequence) this.isSynced = false;
  }

  /**
   * Collects one part of a snapshot. Does not apply it.
   *
   * @returns after the last part the items that turn {@link state} into the snapshot; an empty list for other parts,
   * and for a snapshot older than the last delta
   */
  addSnapshotPartAndGetChanges(message: SnapshotMessage): Iterable<StateItem> {
    if (message.isFirstPart) this.partialSnapshot = new PeerState();
    const { partialSnapshot } = this;
    if (partialSnapshot === undefined) return [];
    for (const item of message.items) if (isStateItem(item)) partialSnapshot.applyItem(item);
    if (!message.isLastPart) return [];
    this.partialSnapshot = undefined;
    // An older snapshot would undo deltas that arrived after it was taken.
    if (message.sequence < this.lastSequence) return [];
    this.lastSequence = message.sequence;
    this.isSynced = true;
    return this.state.differencesTo(partialSnapshot);
  }
}
