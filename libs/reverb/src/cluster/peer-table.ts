import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { RemoteState } from '../protocol/remote-state';
import type { StateItem } from './cluster-message';
import { MAX_MISSED_HEARTBEATS, Peer } from './peer';
import { PeerState } from './peer-state';

/** Receives changes of the combined state of all other nodes. */
export interface PeerTableObserver {
  /** Called when the number of a channel's subscriptions on all other nodes changes from `before` to `after`. */
  remoteSubscriptionCountChanged(
    appId: string,
    channel: string,
    before: number,
    after: number,
  ): void;
  /** Called when a user who was a member on no other node joins a presence channel. */
  remoteMemberAdded(appId: string, channel: string, member: PresenceMember): void;
  /** Called when a user is no longer a member of a presence channel on any other node. */
  remoteMemberRemoved(appId: string, channel: string, userId: string): void;
  /** Called when a user signs in on a first other node, or is no longer signed in on any. */
  remoteOnlineStatusChanged(appId: string, userId: string, isOnline: boolean): void;
}

/** The other live nodes of the cluster and their combined state. */
export class PeerTable implements RemoteState {
  private readonly byId = new Map<string, Peer>();
  private readonly observers: PeerTableObserver[] = [];

  addObserver(observer: PeerTableObserver): void {
    this.observers.push(observer);
  }

  get nodeIds(): readonly string[] {
    return [...this.byId.keys()];
  }

  /**
   * Indicates whether a message of every other node has arrived since the last loss of Redis; true without other nodes.
   */
  get areAllReachable(): boolean {
    return [...this.byId.values()].every(({ isReachable }) => isReachable);
  }

  /** Ids of the nodes whose state is incomplete. */
  get unsyncedNodeIds(): readonly string[] {
    return [...this.byId.values()].filter(({ isSynced }) => !isSynced).map(({ id }) => id);
  }

  /**
   * Returns whether a node, usually this one, is older than all nodes of the table. Ids sort by the time at which nodes
   * started.
   */
  isOldest(nodeId: string): boolean {
    return [...this.byId.values()].every((peer) => peer.isRemoved || peer.id > nodeId);
  }

  /** Returns whether a node is older than all nodes of the table that have subscriptions to the channel. */
  isOldestOnChannel(app: Application, channel: string, nodeId: string): boolean {
    return [...this.byId.values()].every(
      (peer) => peer.id > nodeId || peer.state.getSubscriptionCount(app.id, channel) === 0,
    );
  }

  /** Records that a message of a node arrived, and adds the node if it is unknown. @returns the node */
  recordMessageAndGetPeer(nodeId: string): Peer {
    let peer = this.byId.get(nodeId);
    if (peer === undefined) this.byId.set(nodeId, (peer = new Peer(nodeId)));
    peer.recordMessage();
    return peer;
  }

  findPeer(nodeId: string): Peer | undefined {
    return this.byId.get(nodeId);
  }

  /** Marks every node as unreachable until its next message, and resets missed heartbeats, after a loss of Redis. */
  markAllUnreachable(): void {
    for (const peer of this.byId.values()) {
      peer.missedHeartbeats = 0;
      peer.isReachable = false;
    }
  }

  /**
   * Counts a missed heartbeat for every node, which its next message resets, and removes the nodes that have missed too
   * many.
   *
   * @returns the ids of the removed nodes
   */
  addMissedHeartbeatAndRemoveSilent(): string[] {
    const silentNodeIds: string[] = [];
    for (const peer of this.byId.values()) {
      peer.missedHeartbeats += 1;
      if (peer.missedHeartbeats > MAX_MISSED_HEARTBEATS) silentNodeIds.push(peer.id);
    }
    for (const nodeId of silentNodeIds) this.remove(nodeId);
    return silentNodeIds;
  }

  /** Removes a node and its state, and notifies the observers of the changes. An unknown node is ignored. */
  remove(nodeId: string): void {
    const peer = this.byId.get(nodeId);
    if (peer === undefined) return;
    peer.isRemoved = true;
    this.applyStateItems(peer, [...peer.state.differencesTo(new PeerState())]);
    this.byId.delete(nodeId);
  }

  /** Applies items to the state of a node, and notifies the observers of what changes in the combined state. */
  applyStateItems(peer: Peer, items: Iterable<StateItem>): void {
    for (const item of items) this.applyItem(peer, item);
  }

  countSubscriptions({ id }: Pick<Application, 'id'>, channel: string): number {
    let count = 0;
    for (const { state } of this.byId.values()) count += state.getSubscriptionCount(id, channel);
    return count;
  }

  findMembers({ id }: Application, channel: string): ReadonlyMap<string, PresenceMember> {
    const members = new Map<string, PresenceMember>();
    for (const { state } of this.byId.values())
      for (const [userId, member] of state.findMembers(id, channel))
        if (!members.has(userId)) members.set(userId, member);
    return members;
  }

  *findChannelNames({ id }: Application): Generator<string> {
    for (const { state } of this.byId.values()) yield* state.findChannelNames(id);
  }

  isUserOnline({ id }: Application, userId: string): boolean {
    return this.hasPeerWhere(({ state }) => state.isUserOnline(id, userId));
  }

  countConnections({ id }: Application): number {
    let count = 0;
    for (const { state } of this.byId.values()) count += state.getConnectionCount(id);
    return count;
  }

  private applyItem(peer: Peer, item: StateItem): void {
    if (item.type === 'connection-count') return peer.state.applyItem(item);
    if (item.type === 'subscription-count') {
      const before = this.countSubscriptions({ id: item.appId }, item.channel);
      peer.state.applyItem(item);
      const after = this.countSubscriptions({ id: item.appId }, item.channel);
      if (before !== after)
        this.notifyObservers(
          'remoteSubscriptionCountChanged',
          item.appId,
          item.channel,
          before,
          after,
        );
      return;
    }
    const wasPresent = this.isUserOnAnyPeer(item);
    peer.state.applyItem(item);
    const isPresent = this.isUserOnAnyPeer(item);
    if (wasPresent === isPresent) return;
    const { appId, userId } = item;
    if (item.type === 'online-user')
      this.notifyObservers('remoteOnlineStatusChanged', appId, userId, isPresent);
    else if (!isPresent) this.notifyObservers('remoteMemberRemoved', appId, item.channel, userId);
    else
      this.notifyObservers('remoteMemberAdded', appId, item.channel, {
        userId,
        userInfo: item.userInfo,
      });
  }

  /** Calls a method of every observer. */
  private notifyObservers<Method extends keyof PeerTableObserver>(
    method: Method,
    ...change: Parameters<PeerTableObserver[Method]>
  ): void {
    for (const observer of this.observers)
      (observer[method] as (...change: unknown[]) => void).apply(observer, change);
  }

  /** Returns whether the item's user is signed in, or a member of the item's channel, on any other node. */
  private isUserOnAnyPeer(item: Extract<StateItem, { type: 'presence-member' | 'online-user' }>) {
    return this.hasPeerWhere(({ state }) =>
      item.type === 'online-user'
        ? state.isUserOnline(item.appId, item.userId)
        : state.findMembers(item.appId, item.channel).has(item.userId),
    );
  }

  private hasPeerWhere(predicate: (peer: Peer) => boolean): boolean {
    for (const peer of this.byId.values()) if (predicate(peer)) return true;
    return false;
  }
}
