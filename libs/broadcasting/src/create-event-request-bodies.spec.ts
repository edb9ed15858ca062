import { createHash } from 'node:crypto';
import { secretbox } from 'tweetnacl';
import type { BroadcastEvent } from './broadcast-event';
import { EncryptionKey } from './encryption/encryption-key';
import { BroadcastTooLargeError, EncryptionKeyMissingError } from './errors';
import { createEventRequestBodies, type EventRequestOptions } from './create-event-request-bodies';

const KEY_BYTES_OF_SEVENS = Buffer.alloc(32, 7);
const event: BroadcastEvent = {
  id: '3f0f7c0e-9d0e-4c9a-9a51-0a4b3c2d1e0f',
  channels: ['news'],
  name: 'posted',
  data: '{"icon":"🎁"}',
};
const limits: EventRequestOptions = { maxRequestBytes: 1_048_576, sendsEventIds: false };

interface ParsedRequestBody {
  channels: string[];
  data: string;
}

const createBodies = (changes: Partial<BroadcastEvent>, limit: Partial<EventRequestOptions> = {}) =>
  createEventRequestBodies({ ...event, ...changes }, { ...limits, ...limit });
const parseAll = (bodies: string[]) => bodies.map((body) => JSON.parse(body) as ParsedRequestBody);
const createChannelNames = (count: number, length = 20) =>
  Array.from({ length: count }, (_, index) => `private-${String(index).padStart(length - 8, '0')}`);

describe('Request bodies of an event', () => {
  it('contain the fields of the HTTP API, and event_id only when it is enabled', () => {
    expect(createBodies({ exceptSocketId: '1.2' })).toEqual([
      '{"name":"posted","data":"{\\"icon\\":\\"🎁\\"}","channels":["news"],"socket_id":"1.2"}',
    ]);
    expect(JSON.parse(createBodies({}, { sendsEventIds: true })[0] ?? '')).toEqual({
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
  ])('split %i channels into requests of at most 100', (count, sizes) => {
    const bodies = parseAll(createBodies({ channels: createChannelNames(count) }));
    expect(bodies.map(({ channels }) => channels.length)).toEqual(sizes);
    expect(bodies.flatMap(({ channels }) => channels)).toEqual(createChannelNames(count));
  });

  it('stay within the byte limit, and are filled up to it', () => {
    const names = createChannelNames(100, 164);
    // 10,000 bytes is the default limit of Laravel Reverb for the body of a request.
    const bodies = createBodies(
      { channels: names, data: JSON.stringify({ text: '"'.repeat(1_000) }) },
      { maxRequestBytes: 10_000 },
    );
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(10_000);
    for (const body of bodies.slice(0, -1))
      expect(Buffer.byteLength(body)).toBeGreaterThan(10_000 - 2 * 167);
    expect(parseAll(bodies).flatMap(({ channels }) => channels)).toEqual(names);
  });

  it.each(createChannelNames(12).map((_, extra) => extra))(
    'stay within a limit %i steps above the size of one channel',
    (extra) => {
      const one = Buffer.byteLength(createBodies({ channels: createChannelNames(1) })[0] ?? '');
      const maxRequestBytes = one + 2 * extra;
      for (const body of createBodies({ channels: createChannelNames(3) }, { maxRequestBytes }))
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxRequestBytes);
    },
  );

  it('reject an event that does not fit with a single channel', () => {
    const data = 'x'.repeat(10_240);
    expect(() => createBodies({ data }, { maxRequestBytes: 10_000 })).toThrow(
      BroadcastTooLargeError,
    );
    expect(() => createBodies({ data }, { maxRequestBytes: 10_000 })).toThrow(
      /the request of the event "posted" has 10\d{3} bytes, 10000 are allowed/,
    );
  });

  describe('on encrypted channels', () => {
    const encryptionKey = EncryptionKey.fromBase64(KEY_BYTES_OF_SEVENS.toString('base64'));

    it('are one per channel, encrypted with the secret of that channel', () => {
      const channels = ['private-encrypted-a', 'private-encrypted-b'];
      const bodies = createBodies({ channels }, { encryptionKey });
      expect(parseAll(bodies).map(({ channels }) => channels)).toEqual(
        channels.map((name) => [name]),
      );
      for (const [index, { data }] of parseAll(bodies).entries()) {
        expect(bodies[index]).not.toContain('icon');
        const { nonce, ciphertext } = JSON.parse(data) as { nonce: string; ciphertext: string };
        const secret = createHash('sha256')
          .update(channels[index] ?? '')
          .update(KEY_BYTES_OF_SEVENS)
          .digest();
        const opened = secretbox.open(
          Buffer.from(ciphertext, 'base64'),
          Buffer.from(nonce, 'base64'),
          secret,
        );
        expect(Buffer.from(opened ?? []).toString()).toBe(event.data);
      }
    });

    it('reject an event without a master key', () => {
      expect(() => createBodies({ channels: ['private-encrypted-a'] })).toThrow(
        EncryptionKeyMissingError,
      );
    });
  });
});
