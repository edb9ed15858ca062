import { createHash, randomBytes } from 'node:crypto';
import { secretbox } from 'tweetnacl';
import { InvalidEncryptionKeyError } from '../errors';

const KEY_BYTES = 32;
const NONCE_BYTES = secretbox.nonceLength;
/** Size of the JSON around nonce and ciphertext, in bytes. */
const ENVELOPE_BYTES = '{"nonce":"","ciphertext":""}'.length;

/**
 * Master key of end-to-end encrypted channels. The WebSocket server has neither the key nor the decrypted payloads.
 *
 * @see https://pusher.com/docs/channels/using_channels/encrypted-channels/
 */
export class EncryptionKey {
  private constructor(private readonly bytes: Uint8Array) {}

  /**
   * Parses a master key.
   *
   * @param base64 - 32 bytes, e.g. the output of `openssl rand -base64 32`
   * @throws InvalidEncryptionKeyError
   */
  static fromBase64(base64: string): EncryptionKey {
    const bytes = Buffer.from(base64, 'base64');
    // Buffer ignores invalid characters, so only encoding the bytes again reveals them.
    if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64)
      throw new InvalidEncryptionKeyError();
    return new EncryptionKey(bytes);
  }

  /**
   * Returns the key that subscribers of one channel decrypt with.
   *
   * @param channel - full name with prefix
   * @returns 32 bytes: SHA-256 of the channel name followed by the master key
   */
  deriveSharedSecret(channel: string): Uint8Array {
    return createHash('sha256').update(channel).update(this.bytes).digest();
  }

  /**
   * Encrypts a payload with NaCl secretbox and a random nonce.
   *
   * @param channel - full name with prefix
   * @returns `{"nonce": base64, "ciphertext": base64}` as JSON text, which replaces the payload
   */
  encryptToJson(channel: string, payload: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = secretbox(Buffer.from(payload), nonce, this.deriveSharedSecret(channel));
    return JSON.stringify({
      nonce: nonce.toString('base64'),
      ciphertext: Buffer.from(ciphertext).toString('base64'),
    });
  }
}

/**
 * Returns the size of an encrypted payload, in bytes.
 *
 * @param payloadBytes - size before the encryption
 */
export function toEncryptedSizeBytes(payloadBytes: number): number {
  return (
    ENVELOPE_BYTES +
    toBase64SizeBytes(NONCE_BYTES) +
    toBase64SizeBytes(payloadBytes + secretbox.overheadLength)
  );
}

/** Returns the length of the base64 text of a number of bytes. */
function toBase64SizeBytes(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
