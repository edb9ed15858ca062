import { isState, type Message, type Snapshot, type State } from './messages';
import { NodeState } from './node-state';

/** Beats that may be missed: from then on the node counts as dead. */
export const PATIENCE_BEATS = 5;

/** Another node, as far as it was heard. */
export class Peer {
  readonly state = new NodeState();
  /** Beats of ours since it said anything. */
  missedBeats = 0;
  /** Whether it said anything since Redis was last out of reach: before, it might not hear us either. */
  isBack = true;
  isGone = false;
  /** Whether everything it has is known. */
  isSynced = false;
  /** Of the last message; none is taken twice. */
  private seq = -1;
  private coming: NodeState | undefined;

  constructor(readonly id: string) {}

  heard(): void {
    this.missedBeats = 0;
    this.isBack = true;
  }

  /** @returns whether the message is new, and whether nothing before it is missing */
  take({ seq }: Extract<Message, { is: 'news' }>): { isNew: boolean; isNext: boolean } {
    if (seq <= this.seq) return { isNew: false, isNext: false };
    this.isSynced &&= seq === this.seq + 1;
    this.seq = seq;
    return { isNew: true, isNext: this.isSynced };
  }

  /** @param seq - of the last message the node has sent */
  compare(seq: number): void {
    if (seq > this.seq) this.isSynced = false;
  }

  /** @returns what is different from what was known, once the last part is there */
  receive(snapshot: Snapshot): Iterable<State> {
    if (snapshot.first) this.coming = new NodeState();
    const { coming } = this;
    if (coming === undefined) return [];
    for (const item of snapshot.items) if (isState(item)) coming.set(item);
    if (!snapshot.last) return [];
    this.coming = undefined;
    // One that is older than what was heard since would undo it.
    if (snapshot.seq < this.seq) return [];
    this.seq = snapshot.seq;
    this.isSynced = true;
    return this.state.differencesTo(coming);
  }
}
