import { secretbox } from 'tweetnacl';
import { InvalidEncryptionKeyError } from '../errors';
import { toEncryptedSizeBytes, EncryptionKey } from './encryption-key';

const BASE64_KEY_OF_SEVENS = Buffer.alloc(32, 7).toString('base64');
const CHANNEL = 'private-encrypted-orders.1';

describe('EncryptionKey', () => {
  it('derives the secret of a channel as the official SDK does', () => {
    const secret = EncryptionKey.fromBase64(BASE64_KEY_OF_SEVENS).deriveSharedSecret(CHANNEL);
    expect(Buffer.from(secret).toString('base64')).toBe(
      'kX26sJPIgo/cxCmbmZO7WKpr+nmwelPssjk0EYWZQrc=',
    );
  });

  it('encrypts a payload that the shared secret of the channel decrypts', () => {
    const key = EncryptionKey.fromBase64(BASE64_KEY_OF_SEVENS);
    const { nonce, ciphertext } = JSON.parse(key.encryptToJson(CHANNEL, '{"icon":"🎁"}')) as {
      nonce: string;
      ciphertext: string;
    };
    const opened = secretbox.open(
      Buffer.from(ciphertext, 'base64'),
      Buffer.from(nonce, 'base64'),
      key.deriveSharedSecret(CHANNEL),
    );
    expect(Buffer.from(opened ?? []).toString()).toBe('{"icon":"🎁"}');
  });

  it('never uses a nonce twice', () => {
    const key = EncryptionKey.fromBase64(BASE64_KEY_OF_SEVENS);
    expect(key.encryptToJson(CHANNEL, '{}')).not.toBe(key.encryptToJson(CHANNEL, '{}'));
  });

  it.each([0, 1, 2, 3, 100, 7_616])('computes the encrypted size of %i bytes', (bytes) => {
    const encrypted = EncryptionKey.fromBase64(BASE64_KEY_OF_SEVENS).encryptToJson(
      CHANNEL,
      'x'.repeat(bytes),
    );
    expect(toEncryptedSizeBytes(bytes)).toBe(Buffer.byteLength(encrypted));
  });

  it.each([
    ['an empty text', ''],
    ['31 bytes', Buffer.alloc(31).toString('base64')],
    ['33 bytes', Buffer.alloc(33).toString('base64')],
    ['hexadecimal digits', '07'.repeat(32)],
    [
      'an invalid character',
      `${BASE64_KEY_OF_SEVENS.slice(0, 5)}!${BASE64_KEY_OF_SEVENS.slice(5)}`,
    ],
  ])('rejects %s', (_, text) => {
    expect(() => EncryptionKey.fromBase64(text)).toThrow(InvalidEncryptionKeyError);
  });
});
