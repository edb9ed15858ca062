import { generateSecret, hashSecret, verifySecret, appendChecksum } from './token-secret';

const ENTROPY = 'A'.repeat(40);
const GOLDEN_SECRET = `${ENTROPY}2ae98c30`;
const GOLDEN_HASH = '058cce6a803d9bdc3e6455e282dd153404ab2eb4310eff15e0d9153affe67a6f';

describe('token secrets', () => {
  it('end in the CRC-32 that Laravel Sanctum computes', () => {
    expect(appendChecksum('hello')).toBe('hello3610a686');
    expect(appendChecksum(ENTROPY)).toBe(GOLDEN_SECRET);
  });

  it('pad the checksum to eight digits', () => {
    expect(appendChecksum('token304')).toBe('token30400016214');
  });

  it('are hashed as Laravel Sanctum hashes them', () => {
    expect(hashSecret(GOLDEN_SECRET)).toBe(GOLDEN_HASH);
  });

  it('are 40 random characters and a checksum', () => {
    const secrets = Array.from({ length: 100 }, generateSecret);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[A-Za-z0-9]{40}[0-9a-f]{8}$/);
      expect(appendChecksum(secret.slice(0, 40))).toBe(secret);
    }
    expect(new Set(secrets).size).toBe(100);
  });

  it('match only their own hash', () => {
    expect(verifySecret(GOLDEN_SECRET, GOLDEN_HASH)).toBe(true);
    expect(verifySecret(`${GOLDEN_SECRET}x`, GOLDEN_HASH)).toBe(false);
    expect(verifySecret(GOLDEN_SECRET, GOLDEN_HASH.slice(1))).toBe(false);
    expect(verifySecret(GOLDEN_SECRET, '')).toBe(false);
    expect(verifySecret('', '')).toBe(false);
  });
});
