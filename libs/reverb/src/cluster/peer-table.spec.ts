import { Application } from '../application';
import type { SnapshotItem, StateItem } from './cluster-message';
import { MAX_MISSED_HEARTBEATS } from './peer';
import { PeerTable } from './peer-table';

const app = new Application({ id: 'app', key: 'k', secret: 's' });
const header = { version: 2, nodeId: 'n' } as const;
const toSubscriptionCountItem = (channel: string, count: number): StateItem => ({
  type: 'subscription-count',
  appId: 'app',
  channel,
  count,
});
const toMemberItem = (userId: string, isPresent = true): StateItem => ({
  type: 'presence-member',
  appId: 'app',
  channel: 'presence-a',
  userId,
  isPresent,
});

describe('PeerTable', () => {
  let changes: string[];
  let peers: PeerTable;
  const receiveSnapshot = (nodeId: string, sequence: number, ...items: SnapshotItem[]) => {
    const peer = peers.recordMessageAndGetPeer(nodeId);
    const snapshot = {
      ...header,
      type: 'snapshot',
      sequence,
      isFirstPart: true,
      isLastPart: true,
      items,
    } as const;
    peers.applyStateItems(peer, peer.addSnapshotPartAndGetChanges(snapshot));
    return peer;
  };

  beforeEach(() => {
    changes = [];
    peers = new PeerTable();
    peers.addObserver({
      remoteSubscriptionCountChanged: (_app, channel, before, after) =>
        changes.push(`${channel} ${before} ${after}`),
      remoteMemberAdded: (_app, _channel, { userId }) => changes.push(`+${userId}`),
      remoteMemberRemoved: (_app, _channel, userId) => changes.push(`-${userId}`),
      remoteOnlineStatusChanged: (_app, userId, isOnline) =>
        changes.push(`${userId} ${String(isOnline)}`),
    });
  });

  it('adds up the subscriptions of all nodes, and reports a member of several nodes once', () => {
    receiveSnapshot('1', 0, toMemberItem('u'), toSubscriptionCountItem('presence-a', 2));
    receiveSnapshot('2', 0, toMemberItem('u'), toSubscriptionCountItem('presence-a', 3));
    expect(peers.countSubscriptions(app, 'presence-a')).toBe(5);
    expect([...peers.findMembers(app, 'presence-a').keys()]).toEqual(['u']);
    peers.remove('1');
    peers.remove('2');
    expect(changes).toEqual([
      '+u',
      'presence-a 0 2',
      'presence-a 2 5',
      'presence-a 5 3',
      '-u',
      'presence-a 3 0',
    ]);
  });

  it('reports only the differences when a node sends another snapshot', () => {
    receiveSnapshot(
      '1',
      0,
      toMemberItem('stays'),
      toMemberItem('goes'),
      toSubscriptionCountItem('presence-a', 2),
    );
    changes = [];
    receiveSnapshot(
      '1',
      9,
      toMemberItem('stays'),
      toMemberItem('comes'),
      toSubscriptionCountItem('presence-a', 2),
    );
    expect(changes.sort()).toEqual(['+comes', '-goes']);
    changes = [];
    receiveSnapshot('1', 9);
    expect(changes.sort()).toEqual(['-comes', '-stays', 'presence-a 2 0']);
  });

  it('detects a missed delta, and accepts no delta twice', () => {
    const peer = receiveSnapshot('1', 3);
    const recordDeltaSequence = (sequence: number) =>
      peer.recordDeltaSequence({ ...header, type: 'delta', sequence, items: [] });
    expect(recordDeltaSequence(4)).toEqual({ isNew: true, isConsecutive: true });
    expect(recordDeltaSequence(4)).toEqual({ isNew: false, isConsecutive: false });
    expect(recordDeltaSequence(6)).toEqual({ isNew: true, isConsecutive: false });
    expect(recordDeltaSequence(7)).toEqual({ isNew: true, isConsecutive: false });
    expect(peers.unsyncedNodeIds).toEqual(['1']);
    receiveSnapshot('1', 6);
    expect(peers.unsyncedNodeIds).toEqual(['1']);
    receiveSnapshot('1', 7);
    expect(peers.unsyncedNodeIds).toEqual([]);
    expect(recordDeltaSequence(8)).toEqual({ isNew: true, isConsecutive: true });
    peer.markUnsyncedIfBehind(9);
    expect(peers.unsyncedNodeIds).toEqual(['1']);
  });

  it('removes a node that misses too many heartbeats, apart from those missed without Redis', () => {
    receiveSnapshot('1', 0, toSubscriptionCountItem('a', 1));
    for (let beat = 0; beat < MAX_MISSED_HEARTBEATS; beat += 1)
      expect(peers.addMissedHeartbeatAndRemoveSilent()).toEqual([]);
    peers.markAllUnreachable();
    expect(peers.areAllReachable).toBe(false);
    for (let beat = 0; beat < MAX_MISSED_HEARTBEATS; beat += 1)
      expect(peers.addMissedHeartbeatAndRemoveSilent()).toEqual([]);
    expect(peers.addMissedHeartbeatAndRemoveSilent()).toEqual(['1']);
    expect(peers.countSubscriptions(app, 'a')).toBe(0);
    expect(peers.areAllReachable).toBe(true);
  });

  it('regards the oldest node as the leader, and the next oldest when that one is removed', () => {
    peers.recordMessageAndGetPeer('1');
    peers.recordMessageAndGetPeer('3');
    expect(['0', '2', '4'].map((id) => peers.isOldest(id))).toEqual([true, false, false]);
    peers.remove('1');
    expect(peers.isOldest('2')).toBe(true);
  });
});
