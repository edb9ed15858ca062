import { createChannelAuth, createUserAuth } from '@giftspire/pusher-protocol';
import type { SeededRandom } from './seeded-random';
import { TEST_APP } from './test-server';

const CHANNEL_NAMES = [
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
const EVENT_NAMES = [
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
const UNUSUAL_VALUES: readonly unknown[] = [
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

/** Returns the given value, or in one of 12 cases a value of an unexpected type. */
function replaceSometimes(random: SeededRandom, value: unknown): unknown {
  return random.nextIsOneIn(12) ? random.pick(UNUSUAL_VALUES) : value;
}

/** Returns the JSON text of a presence member, sometimes with unexpected values. */
function createRandomChannelData(random: SeededRandom): string {
  const user = { user_id: replaceSometimes(random, random.pick(['u1', 'u2', 7, '__proto__'])) };
  return JSON.stringify(
    random.nextIsOneIn(3) ? user : { ...user, user_info: random.pick(UNUSUAL_VALUES) },
  );
}

/** Returns the text of a client's frame: valid, with unexpected values, or malformed. */
export function createRandomFrameText(random: SeededRandom, socketId: string): string {
  const channel = random.pick(CHANNEL_NAMES);
  const channelData = random.nextIsOneIn(4) ? undefined : createRandomChannelData(random);
  const userData = JSON.stringify({
    id: replaceSometimes(random, 'u1'),
    watchlist: replaceSometimes(random, ['u2']),
  });
  const data: Record<string, unknown> = {
    channel: replaceSometimes(random, channel),
    channel_data: replaceSometimes(random, channelData),
    user_data: replaceSometimes(random, userData),
  };
  const event = random.pick(EVENT_NAMES);
  if (event === 'pusher:signin')
    data['auth'] = replaceSometimes(random, createUserAuth(TEST_APP, socketId, userData));
  else
    data['auth'] = replaceSometimes(
      random,
      signOrReadErrorMessage(() => createChannelAuth(TEST_APP, socketId, channel, channelData)),
    );
  const frame = {
    event: replaceSometimes(random, event),
    channel: replaceSometimes(random, channel),
    data: replaceSometimes(random, random.nextIsOneIn(5) ? JSON.stringify(data) : data),
  };
  return corruptSometimes(random, JSON.stringify(replaceSometimes(random, frame)) ?? 'undefined');
}

/** Returns a body for the publish endpoints of the HTTP API: valid, with unexpected values, or malformed. */
export function createRandomPublishBody(random: SeededRandom): string {
  const event = () => ({
    name: replaceSometimes(random, random.pick(['posted', 'client-a', 'pusher:error'])),
    data: replaceSometimes(random, random.pick(['{}', '', 'ü', '"'.repeat(9_000)])),
    channel: replaceSometimes(random, random.pick(CHANNEL_NAMES)),
    channels: random.nextIsOneIn(3)
      ? replaceSometimes(random, [random.pick(CHANNEL_NAMES), random.pick(CHANNEL_NAMES)])
      : undefined,
    socket_id: random.nextIsOneIn(3) ? replaceSometimes(random, '1.1') : undefined,
    info: random.nextIsOneIn(3)
      ? replaceSometimes(random, 'user_count,subscription_count,cache')
      : undefined,
  });
  const body = random.nextIsOneIn(2)
    ? event()
    : { batch: replaceSometimes(random, [event(), event()]) };
  return corruptSometimes(random, JSON.stringify(replaceSometimes(random, body)) ?? '');
}

/** Returns a path below `/apps/{id}/`, which may not exist. */
export function createRandomApiPath(random: SeededRandom): string {
  const channel = encodeURIComponent(random.pick(CHANNEL_NAMES));
  const path = random.pick([
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
  return random.nextIsOneIn(10) ? `${path}/` : path;
}

/** Returns query parameters for the channel endpoints, which may be invalid or missing. */
export function createRandomQuery(random: SeededRandom): Record<string, string> {
  if (random.nextIsOneIn(2)) return {};
  return {
    info: random.pick(['user_count', 'subscription_count', 'cache', 'x', '', ',,', '__proto__']),
    filter_by_prefix: random.pick(['presence-', 'p', '', '\u0000']),
  };
}

/** Returns the text, truncated or otherwise damaged in one of 10 cases. */
function corruptSometimes(random: SeededRandom, text: string): string {
  if (!random.nextIsOneIn(10)) return text;
  const at = random.nextIntegerBelow(text.length + 1);
  return random.pick([
    text.slice(0, at),
    text.slice(0, at) + random.pick(['"', '{', ']', '\\', '\u0000', 'é', ',']) + text.slice(at),
    text + text,
    text.replaceAll(':', ' '),
    '['.repeat(5_000),
  ]);
}

/** Returns the signature, or the message of the error that signing throws. */
function signOrReadErrorMessage(sign: () => string): string {
  try {
    return sign();
  } catch (error) {
    // The signing function rejects invalid channel names; the server gets the error message as signature.
    return error instanceof Error ? error.message : '';
  }
}
