import { createHash, randomBytes } from 'node:crypto';
import { secretbox } from 'tweetnacl';
import { InvalidEncryptionKeyError } from '../errors';

const KEY_BYTES = 32;
const NONCE_BYTES = secretbox.nonceLength;
/** What `{"nonce":"…","ciphertext":"…"}` takes beside the two texts. */
const ENVELOPE_BYTES = '{"nonce":"","ciphertext":""}'.length;

/**
 * The master key of end-to-end encrypted channels. The WebSocket server never sees it, nor what was encrypted with it.
 *
 * @see https://pusher.com/docs/channels/using_channels/encrypted-channels/
 */
export class EncryptionKey {
  private constructor(private readonly bytes: Uint8Array) {}

  /**
   * @param base64 - of 32 bytes, e.g. the output of `openssl rand -base64 32`
   * @throws InvalidEncryptionKeyError
   */
  static fromBase64(base64: string): EncryptionKey {
    const bytes = Buffer.from(base64, 'base64');
    // Buffer skips what is not base64; only the way back tells.
    if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64)
      throw new InvalidEncryptionKeyError();
    return new EncryptionKey(bytes);
  }

  /**
   * What the subscribers of one channel are given to decrypt with.
   *
   * @param channel - full name, prefix included
   * @returns 32 bytes: SHA-256 of the name followed by the master key
   */
  sharedSecret(channel: string): Uint8Array {
    return createHash('sha256').update(channel).update(this.bytes).digest();
  }

  /**
   * NaCl secretbox under a fresh nonce.
   *
   * @param channel - full name, prefix included
   * @returns `{"nonce": base64, "ciphertext": base64}` as JSON text, which takes the place of the payload
   */
  encrypt(channel: string, payload: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = secretbox(Buffer.from(payload), nonce, this.sharedSecret(channel));
    return JSON.stringify({
      nonce: nonce.toString('base64'),
      ciphertext: Buffer.from(ciphertext).toString('base64'),
    });
  }
}

/** @returns how long a payload of that many bytes is after encryption */
export function countEncryptedBytes(payloadBytes: number): number {
  return (
    ENVELOPE_BYTES + countBase64Bytes(NONCE_BYTES) + countBase64Bytes(payloadBytes + secretbox.overheadLength)
  );
}

function countBase64Bytes(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
