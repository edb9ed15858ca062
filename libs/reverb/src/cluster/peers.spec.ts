import { Application } from '../application';
import type { Known, State } from './messages';
import { PATIENCE_BEATS } from './peer';
import { Peers } from './peers';

const app = new Application({ id: 'app', key: 'k', secret: 's' });
const head = { v: 1, node: 'n' } as const;
const subscribers = (channel: string, count: number): State => ({
  is: 'subscribers',
  app: 'app',
  channel,
  count,
});
const member = (user: string, present = true): State => ({
  is: 'member',
  app: 'app',
  channel: 'presence-a',
  user,
  present,
});

describe('Peers', () => {
  let told: string[];
  let peers: Peers;
  const known = (node: string, seq: number, ...items: Known[]) => {
    const peer = peers.heard(node);
    const snapshot = { ...head, is: 'snapshot', seq, first: true, last: true, items } as const;
    peers.apply(peer, peer.receive(snapshot));
    return peer;
  };

  beforeEach(() => {
    told = [];
    peers = new Peers({
      counted: (_app, channel, before, after) => told.push(`${channel} ${before} ${after}`),
      memberCame: (_app, _channel, { userId }) => told.push(`+${userId}`),
      memberWent: (_app, _channel, userId) => told.push(`-${userId}`),
      userChanged: (_app, userId, isOnline) => told.push(`${userId} ${String(isOnline)}`),
    });
  });

  it('add up what the nodes have, and tell of a member once', () => {
    known('1', 0, member('u'), subscribers('presence-a', 2));
    known('2', 0, member('u'), subscribers('presence-a', 3));
    expect(peers.subscriptionCount(app, 'presence-a')).toBe(5);
    expect([...peers.members(app, 'presence-a').keys()]).toEqual(['u']);
    peers.forget('1');
    peers.forget('2');
    expect(told).toEqual([
      '+u',
      'presence-a 0 2',
      'presence-a 2 5',
      'presence-a 5 3',
      '-u',
      'presence-a 3 0',
    ]);
  });

  it('tell only what is different when a node says again what it has', () => {
    known('1', 0, member('stays'), member('goes'), subscribers('presence-a', 2));
    told = [];
    known('1', 9, member('stays'), member('comes'), subscribers('presence-a', 2));
    expect(told.sort()).toEqual(['+comes', '-goes']);
    told = [];
    known('1', 9);
    expect(told.sort()).toEqual(['-comes', '-stays', 'presence-a 2 0']);
  });

  it('know when they have missed something, and take nothing twice', () => {
    const peer = known('1', 3);
    const news = (seq: number) => peer.take({ ...head, is: 'news', seq, items: [] });
    expect(news(4)).toEqual({ isNew: true, isNext: true });
    expect(news(4)).toEqual({ isNew: false, isNext: false });
    expect(news(6)).toEqual({ isNew: true, isNext: false });
    expect(news(7)).toEqual({ isNew: true, isNext: false });
    expect(peers.unsynced).toEqual(['1']);
    known('1', 6);
    expect(peers.unsynced).toEqual(['1']);
    known('1', 7);
    expect(peers.unsynced).toEqual([]);
    expect(news(8)).toEqual({ isNew: true, isNext: true });
    peer.compare(9);
    expect(peers.unsynced).toEqual(['1']);
  });

  it('forget who is silent for too long, but blame nobody for an outage', () => {
    known('1', 0, subscribers('a', 1));
    for (let beat = 0; beat < PATIENCE_BEATS; beat += 1) expect(peers.beat()).toEqual([]);
    peers.loseTouch();
    expect(peers.areAllBack).toBe(false);
    for (let beat = 0; beat < PATIENCE_BEATS; beat += 1) expect(peers.beat()).toEqual([]);
    expect(peers.beat()).toEqual(['1']);
    expect(peers.subscriptionCount(app, 'a')).toBe(0);
    expect(peers.areAllBack).toBe(true);
  });

  it('let the oldest lead, and the next one when it goes', () => {
    peers.heard('1');
    peers.heard('3');
    expect(['0', '2', '4'].map((id) => peers.isOldest(id))).toEqual([true, false, false]);
    peers.forget('1');
    expect(peers.isOldest('2')).toBe(true);
  });
});
