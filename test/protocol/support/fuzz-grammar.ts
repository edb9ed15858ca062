import { createChannelAuth, createUserAuth } from '@giftspire/pusher-protocol';
import type { Random } from './random';
import { APP } from './running-server';

const CHANNELS = [
  'news',
  'private-a',
  'private-encrypted-a',
  'presence-a',
  'cache-a',
  'private-cache-a',
  'presence-cache-a',
  '#server-to-user-u1',
  '__proto__',
  'constructor',
  'a b',
  '',
  'x'.repeat(165),
  'presence-',
];
const EVENTS = [
  'pusher:subscribe',
  'pusher:unsubscribe',
  'pusher:signin',
  'pusher:ping',
  'pusher:pong',
  'pusher:error',
  'pusher_internal:member_added',
  'client-a',
  'client-',
  'other',
  '__proto__',
  '',
];
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'text',
  '\u0000\ud800',
  [],
  ['a', { b: [] }],
  {},
  { __proto__: null, toString: 1, length: -1 },
  'x'.repeat(3_000),
];

/** A JSON value: usually what is asked for, sometimes anything. */
function mostly(random: Random, value: unknown): unknown {
  return random.chance(12) ? random.of(ODD) : value;
}

function member(random: Random): string {
  const user = { user_id: mostly(random, random.of(['u1', 'u2', 7, '__proto__'])) };
  return JSON.stringify(random.chance(3) ? user : { ...user, user_info: random.of(ODD) });
}

/** A text frame of a client: about right, somewhat wrong, or broken. */
export function randomFrame(random: Random, socketId: string): string {
  const channel = random.of(CHANNELS);
  const channelData = random.chance(4) ? undefined : member(random);
  const userData = JSON.stringify({ id: mostly(random, 'u1'), watchlist: mostly(random, ['u2']) });
  const data: Record<string, unknown> = {
    channel: mostly(random, channel),
    channel_data: mostly(random, channelData),
    user_data: mostly(random, userData),
  };
  const event = random.of(EVENTS);
  if (event === 'pusher:signin')
    data['auth'] = mostly(random, createUserAuth(APP, socketId, userData));
  else
    data['auth'] = mostly(
      random,
      safely(() => createChannelAuth(APP, socketId, channel, channelData)),
    );
  const frame = {
    event: mostly(random, event),
    channel: mostly(random, channel),
    data: mostly(random, random.chance(5) ? JSON.stringify(data) : data),
  };
  return broken(random, JSON.stringify(mostly(random, frame)) ?? 'undefined');
}

/** A body for the HTTP API. */
export function randomBody(random: Random): string {
  const event = () => ({
    name: mostly(random, random.of(['posted', 'client-a', 'pusher:error'])),
    data: mostly(random, random.of(['{}', '', 'ü', '"'.repeat(9_000)])),
    channel: mostly(random, random.of(CHANNELS)),
    channels: random.chance(3)
      ? mostly(random, [random.of(CHANNELS), random.of(CHANNELS)])
      : undefined,
    socket_id: random.chance(3) ? mostly(random, '1.1') : undefined,
    info: random.chance(3) ? mostly(random, 'user_count,subscription_count,cache') : undefined,
  });
  const body = random.chance(2) ? event() : { batch: mostly(random, [event(), event()]) };
  return broken(random, JSON.stringify(mostly(random, body)) ?? '');
}

/** What follows `/apps/{id}/`. */
export function randomCall(random: Random): string {
  const channel = encodeURIComponent(random.of(CHANNELS));
  const call = random.of([
    'events',
    'batch_events',
    'channels',
    `channels/${channel}`,
    `channels/${channel}/users`,
    'connections',
    'users/u1/terminate_connections',
    `users/${channel}/terminate_connections`,
    'nothing',
    '%E0%A4%A',
    '../../etc',
  ]);
  return random.chance(10) ? `${call}/` : call;
}

export function randomQuery(random: Random): Record<string, string> {
  if (random.chance(2)) return {};
  return {
    info: random.of(['user_count', 'subscription_count', 'cache', 'x', '', ',,', '__proto__']),
    filter_by_prefix: random.of(['presence-', 'p', '', '\u0000']),
  };
}

function broken(random: Random, text: string): string {
  if (!random.chance(10)) return text;
  const at = random.below(text.length + 1);
  return random.of([
    text.slice(0, at),
    text.slice(0, at) + random.of(['"', '{', ']', '\\', '\u0000', 'é', ',']) + text.slice(at),
    text + text,
    text.replaceAll(':', ' '),
    '['.repeat(5_000),
  ]);
}

function safely(sign: () => string): string {
  try {
    return sign();
  } catch (error) {
    // A name that breaks the grammar cannot be signed; the server gets something else.
    return error instanceof Error ? error.message : '';
  }
}
