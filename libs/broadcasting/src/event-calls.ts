import { MAX_CHANNELS_PER_EVENT } from '@giftspire/pusher-protocol';
import type { BroadcastEvent } from './broadcast-event';
import type { EncryptionKey } from './encryption/encryption-key';
import { BroadcastTooLargeError, EncryptionKeyMissingError } from './errors';
import { guardedChannel } from './guarded-channel';

export interface CallLimits {
  /** Of the body of one call. */
  maxRequestBytes: number;
  /** Undefined where no event goes to an encrypted channel. */
  encryptionKey?: EncryptionKey | undefined;
  /** Whether the server knows an event it was sent before by the id. */
  sendsEventIds: boolean;
}

/**
 * The bodies of the calls that bring one event to all of its channels: up to a hundred channels in each and not over
 * the limit of bytes; each encrypted channel in a call of its own, because each has a secret of its own.
 *
 * @throws BroadcastTooLargeError when not even one channel fits in a call
 * @throws EncryptionKeyMissingError
 */
export function eventCalls(event: BroadcastEvent, limits: CallLimits): string[] {
  const encrypted = event.channels.filter(isEncrypted);
  const clear = event.channels.filter((channel) => !isEncrypted(channel));
  return [
    ...chunks(clear, bytesForChannels(event, limits)).map((channels) =>
      body(event, channels, event.data, limits),
    ),
    ...encrypted.map((channel) => body(event, [channel], encrypt(event, channel, limits), limits)),
  ].map((text) => refuseTooLarge(text, event, limits));
}

function body(
  { id, name, exceptSocketId }: BroadcastEvent,
  channels: readonly string[],
  data: string,
  { sendsEventIds }: CallLimits,
): string {
  return JSON.stringify({
    name,
    data,
    channels,
    socket_id: exceptSocketId,
    event_id: sendsEventIds ? id : undefined,
  });
}

/** What is left for the names of channels, each with its quotes and comma; names are ASCII and never escaped. */
function bytesForChannels(event: BroadcastEvent, limits: CallLimits): number {
  return limits.maxRequestBytes - Buffer.byteLength(body(event, [], event.data, limits));
}

function chunks(names: readonly string[], maxBytes: number): string[][] {
  const result: string[][] = [];
  let bytes = Infinity;
  for (const name of names) {
    const size = name.length + '"",'.length;
    const last = result.at(-1);
    if (
      last === undefined ||
      last.length === MAX_CHANNELS_PER_EVENT ||
      bytes + size - 1 > maxBytes
    ) {
      result.push([name]);
      bytes = size;
    } else {
      last.push(name);
      bytes += size;
    }
  }
  return result;
}

function encrypt(event: BroadcastEvent, channel: string, { encryptionKey }: CallLimits): string {
  if (encryptionKey === undefined) throw new EncryptionKeyMissingError(channel);
  return encryptionKey.encrypt(channel, event.data);
}

function refuseTooLarge(text: string, event: BroadcastEvent, limits: CallLimits): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.maxRequestBytes)
    throw new BroadcastTooLargeError(event.name, 'request', bytes, limits.maxRequestBytes);
  return text;
}

function isEncrypted(channel: string): boolean {
  return guardedChannel(channel)?.kind === 'private-encrypted';
}
