// Flow ⑥
// From: libs/broadcasting/src/reverb-driver.ts (createEventRequestBodies)
import { MAX_CHANNELS_PER_EVENT } from '@giftspire/pusher-protocol';
import type { BroadcastEvent } from './broadcast-event';
import type { EncryptionKey } from './encryption/encryption-key';
import { BroadcastTooLargeError, EncryptionKeyMissingError } from './errors';
import { tryParseGuardedChannelName } from './guarded-channel';

/** Options for the bodies of the requests that publish one event. */
export interface EventRequestOptions {
  /** Maximum length of the body of one request, in bytes. */
  maxRequestBytes: number;
  /** Master key of encrypted channels; only needed when an event goes to one. */
  encryptionKey?: EncryptionKey | undefined;
  /** Includes `event_id`, by which the server recognises a repeated event. */
  sendsEventIds: boolean;
}

/**
 * Returns the JSON bodies of the requests that publish one event on all of its channels. A body holds up to 100 channels
 * and keeps to the byte limit; each encrypted channel has its own body, because it has its own secret.
 *
 * @throws BroadcastTooLargeError when a body with a single channel is over the limit
 * @throws EncryptionKeyMissingError when a channel is encrypted and there is no master key
 */
export function createEventRequestBodies(
  event: BroadcastEvent,
  options: EventRequestOptions,
): string[] {
  const encrypted = event.channels.filter(isEncryptedChannelName);
  const plain = event.channels.filter((channel) => !isEncryptedChannelName(channel));
  const bodies = [
    ...groupChannelNamesByRequest(plain, countBytesLeftForChannels(event, options)).map(
      (channels) => createEventRequestBody(event, channels, event.data, options),
    ),
    ...encrypted.map((channel) =>
      createEventRequestBody(
        event,
        [channel],
        encryptDataForChannel(event, channel, options),
        options,
      ),
    ),
  ];
  for (const body of bodies) assertBodyWithinLimit(body, event, options);
  return bodies;
}

function createEventRequestBody(
  { id, name, exceptSocketId }: BroadcastEvent,
  channels: readonly string[],
  data: string,
  { sendsEventIds }: EventRequestOptions,
): string {
  return JSON.stringify({
    name,
    data,
    channels,
    socket_id: exceptSocketId,
    event_id: sendsEventIds ? id : undefined,
  });
}

function countBytesLeftForChannels(event: BroadcastEvent, options: EventRequestOptions): number {
  return (
    options.maxRequestBytes -
    Buffer.byteLength(createEventRequestBody(event, [], event.data, options))
  );
}

/**
 * Splits channel names into lists, one per request. A name that is over the limit alone gets a list of its own.
 *
 * @param maxBytes - space in each body for the names with their quotes and commas
 */
function groupChannelNamesByRequest(names: readonly string[], maxBytes: number): string[][] {
  const lists: string[][] = [];
  let bytes = Infinity;
  for (const name of names) {
    // Channel names are ASCII and need no escaping in JSON, so their length is their number of bytes.
    const size = name.length + '"",'.length;
    const last = lists.at(-1);
    const isFull = last?.length === MAX_CHANNELS_PER_EVENT || bytes + size - 1 > maxBytes;
    if (last === undefined || isFull) {
      lists.push([name]);
      bytes = size;
    } else {
      last.push(name);
      bytes += size;
    }
  }
  return lists;
}

/** @throws EncryptionKeyMissingError */
function encryptDataForChannel(
  event: BroadcastEvent,
  channel: string,
  { encryptionKey }: EventRequestOptions,
): string {
  if (encryptionKey === undefined) throw new EncryptionKeyMissingError(channel);
  return encryptionKey.encryptToJson(channel, event.data);
}

/** @throws BroadcastTooLargeError */
function assertBodyWithinLimit(
  body: string,
  event: BroadcastEvent,
  { maxRequestBytes }: EventRequestOptions,
): void {
  const bytes = Buffer.byteLength(body);
  if (bytes > maxRequestBytes)
    throw new BroadcastTooLargeError(event.name, 'request', bytes, maxRequestBytes);
}

function isEncryptedChannelName(channel: string): boolean {
  return tryParseGuardedChannelName(channel)?.kind === 'private-encrypted';
}
