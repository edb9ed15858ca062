import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Elsewhere } from '../protocol/elsewhere';
import { NodeState } from './node-state';
import type { State } from './messages';
import { PATIENCE_BEATS, Peer } from './peer';

/** Is told what changed on the other nodes taken together. */
export interface PeersObserver {
  /** @param before - subscriptions on all other nodes */
  counted(app: string, channel: string, before: number, after: number): void;
  /** He was on no other node. */
  memberCame(app: string, channel: string, member: PresenceMember): void;
  /** He is on no other node any more. */
  memberWent(app: string, channel: string, userId: string): void;
  userChanged(app: string, userId: string, isOnline: boolean): void;
}

/** The other nodes that live. */
export class Peers implements Elsewhere {
  private readonly byId = new Map<string, Peer>();

  constructor(private readonly observer: PeersObserver) {}

  get ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  get areAllBack(): boolean {
    return [...this.byId.values()].every(({ isBack }) => isBack);
  }

  get unsynced(): readonly string[] {
    return [...this.byId.values()].filter(({ isSynced }) => !isSynced).map(({ id }) => id);
  }

  /** Whether none of them is older: ids begin with the time at which a node began. */
  isOldest(id: string): boolean {
    return [...this.byId.values()].every((peer) => peer.isGone || peer.id > id);
  }

  /** The same among those that have subscribers on a channel. */
  isOldestOn(app: Application, channel: string, id: string): boolean {
    return [...this.byId.values()].every(
      (peer) => peer.id > id || peer.state.count(app.id, channel) === 0,
    );
  }

  /** The node of that id; whoever says something lives. */
  heard(id: string): Peer {
    let peer = this.byId.get(id);
    if (peer === undefined) this.byId.set(id, (peer = new Peer(id)));
    peer.heard();
    return peer;
  }

  find(id: string): Peer | undefined {
    return this.byId.get(id);
  }

  /** Redis was out of reach: nobody could be heard, and nobody is blamed for it. */
  loseTouch(): void {
    for (const peer of this.byId.values()) {
      peer.missedBeats = 0;
      peer.isBack = false;
    }
  }

  /** One more beat. @returns those that were not heard for too long, and are forgotten */
  beat(): string[] {
    const silent: string[] = [];
    for (const peer of this.byId.values()) {
      peer.missedBeats += 1;
      if (peer.missedBeats > PATIENCE_BEATS) silent.push(peer.id);
    }
    for (const id of silent) this.forget(id);
    return silent;
  }

  /** The node is gone, and everything on it. */
  forget(id: string): void {
    const peer = this.byId.get(id);
    if (peer === undefined) return;
    peer.isGone = true;
    this.apply(peer, [...peer.state.differencesTo(new NodeState())]);
    this.byId.delete(id);
  }

  apply(peer: Peer, items: Iterable<State>): void {
    for (const item of items) this.applyOne(peer, item);
  }

  subscriptionCount({ id }: Pick<Application, 'id'>, channel: string): number {
    let count = 0;
    for (const { state } of this.byId.values()) count += state.count(id, channel);
    return count;
  }

  members({ id }: Application, channel: string): ReadonlyMap<string, PresenceMember> {
    const all = new Map<string, PresenceMember>();
    for (const { state } of this.byId.values())
      for (const [userId, member] of state.members(id, channel))
        if (!all.has(userId)) all.set(userId, member);
    return all;
  }

  *channels({ id }: Application): Generator<string> {
    for (const { state } of this.byId.values()) yield* state.channels(id);
  }

  isOnline({ id }: Application, userId: string): boolean {
    return this.some(({ state }) => state.isOnline(id, userId));
  }

  connectionCount({ id }: Application): number {
    let count = 0;
    for (const { state } of this.byId.values()) count += state.connections(id);
    return count;
  }

  private applyOne(peer: Peer, item: State): void {
    if (item.is === 'connections') return peer.state.set(item);
    if (item.is === 'subscribers') {
      const before = this.subscriptionCount({ id: item.app }, item.channel);
      peer.state.set(item);
      const after = this.subscriptionCount({ id: item.app }, item.channel);
      if (before !== after) this.observer.counted(item.app, item.channel, before, after);
      return;
    }
    const was = this.isThere(item);
    peer.state.set(item);
    const is = this.isThere(item);
    if (was === is) return;
    if (item.is === 'user') this.observer.userChanged(item.app, item.user, is);
    else if (!is) this.observer.memberWent(item.app, item.channel, item.user);
    else
      this.observer.memberCame(item.app, item.channel, { userId: item.user, userInfo: item.info });
  }

  private isThere(item: Extract<State, { is: 'member' | 'user' }>): boolean {
    return this.some(({ state }) =>
      item.is === 'user'
        ? state.isOnline(item.app, item.user)
        : state.members(item.app, item.channel).has(item.user),
    );
  }

  private some(predicate: (peer: Peer) => boolean): boolean {
    for (const peer of this.byId.values()) if (predicate(peer)) return true;
    return false;
  }
}
