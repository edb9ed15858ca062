import { createHash } from 'node:crypto';
import { secretbox } from 'tweetnacl';
import type { BroadcastEvent } from './broadcast-event';
import { EncryptionKey } from './encryption/encryption-key';
import { BroadcastTooLargeError, EncryptionKeyMissingError } from './errors';
import { createEventRequestBodies, type EventRequestLimits } from './create-event-request-bodies';

const SEVENS = Buffer.alloc(32, 7);
const event: BroadcastEvent = {
  id: '3f0f7c0e-9d0e-4c9a-9a51-0a4b3c2d1e0f',
  channels: ['news'],
  name: 'posted',
  data: '{"icon":"🎁"}',
};
const limits: EventRequestLimits = { maxRequestBytes: 1_048_576, sendsEventIds: false };

interface Call {
  channels: string[];
  data: string;
}

const calls = (changes: Partial<BroadcastEvent>, limit: Partial<EventRequestLimits> = {}) =>
  createEventRequestBodies({ ...event, ...changes }, { ...limits, ...limit });
const parsed = (bodies: string[]) => bodies.map((body) => JSON.parse(body) as Call);
const rooms = (count: number, length = 20) =>
  Array.from({ length: count }, (_, index) => `private-${String(index).padStart(length - 8, '0')}`);

describe('createEventRequestBodies', () => {
  it('says what the HTTP API asks for, and the id only to a server that knows it', () => {
    expect(calls({ exceptSocketId: '1.2' })).toEqual([
      '{"name":"posted","data":"{\\"icon\\":\\"🎁\\"}","channels":["news"],"socket_id":"1.2"}',
    ]);
    expect(JSON.parse(calls({}, { sendsEventIds: true })[0] ?? '')).toEqual({
      name: 'posted',
      data: event.data,
      channels: ['news'],
      event_id: event.id,
    });
  });

  it.each([
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('splits %i channels into calls of at most a hundred', (count, sizes) => {
    const bodies = parsed(calls({ channels: rooms(count) }));
    expect(bodies.map(({ channels }) => channels.length)).toEqual(sizes);
    expect(bodies.flatMap(({ channels }) => channels)).toEqual(rooms(count));
  });

  it('makes no body longer than the limit, and fills each', () => {
    const names = rooms(100, 164);
    // The default of Laravel Reverb, for the whole request.
    const bodies = calls(
      { channels: names, data: JSON.stringify({ text: '"'.repeat(1_000) }) },
      { maxRequestBytes: 10_000 },
    );
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(10_000);
    for (const body of bodies.slice(0, -1))
      expect(Buffer.byteLength(body)).toBeGreaterThan(10_000 - 2 * 167);
    expect(parsed(bodies).flatMap(({ channels }) => channels)).toEqual(names);
  });

  it.each(rooms(12).map((_, extra) => extra))(
    'keeps to the limit to the byte (%i more than one channel needs)',
    (extra) => {
      const one = Buffer.byteLength(calls({ channels: rooms(1) })[0] ?? '');
      const maxRequestBytes = one + 2 * extra;
      for (const body of calls({ channels: rooms(3) }, { maxRequestBytes }))
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxRequestBytes);
    },
  );

  it('refuses an event of which not even one channel fits in a call, with the numbers', () => {
    const data = 'x'.repeat(10_240);
    expect(() => calls({ data }, { maxRequestBytes: 10_000 })).toThrow(BroadcastTooLargeError);
    expect(() => calls({ data }, { maxRequestBytes: 10_000 })).toThrow(
      /the request of the event "posted" has 10\d{3} bytes, 10000 are allowed/,
    );
  });

  describe('on encrypted channels', () => {
    const encryptionKey = EncryptionKey.fromBase64(SEVENS.toString('base64'));

    it('makes one call a channel, which only that channel’s subscribers can read', () => {
      const channels = ['private-encrypted-a', 'private-encrypted-b'];
      const bodies = calls({ channels }, { encryptionKey });
      expect(parsed(bodies).map((call) => call.channels)).toEqual(channels.map((name) => [name]));
      for (const [index, { data }] of parsed(bodies).entries()) {
        expect(bodies[index]).not.toContain('icon');
        const { nonce, ciphertext } = JSON.parse(data) as { nonce: string; ciphertext: string };
        const secret = createHash('sha256')
          .update(channels[index] ?? '')
          .update(SEVENS)
          .digest();
        const opened = secretbox.open(
          Buffer.from(ciphertext, 'base64'),
          Buffer.from(nonce, 'base64'),
          secret,
        );
        expect(Buffer.from(opened ?? []).toString()).toBe(event.data);
      }
    });

    it('refuses to send without a key', () => {
      expect(() => calls({ channels: ['private-encrypted-a'] })).toThrow(EncryptionKeyMissingError);
    });
  });
});
