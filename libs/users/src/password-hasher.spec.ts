import { verify } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher';

jest.mock('@node-rs/argon2', () => {
  const argon2 = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');
  return { ...argon2, verify: jest.fn(argon2.verify) };
});

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher();

  beforeAll(() => hasher.onModuleInit());

  it('hashes with argon2id, 19 MiB, two passes and a random salt', async () => {
    const [one, two] = await Promise.all([hasher.hash('secret'), hasher.hash('secret')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(one.length).toBeLessThan(128);
  });

  it('accepts the right password and rejects a wrong one', async () => {
    const hashed = await hasher.hash('sécret 🎁');
    expect(await hasher.verify(hashed, 'sécret 🎁')).toBe(true);
    expect(await hasher.verify(hashed, 'secret 🎁')).toBe(false);
  });

  describe('with hashes of Laravel', () => {
    /** Hashes computed by libxcrypt. */
    const BCRYPT = '$2y$04$BCryptRequires22Chrcte87opDP5x.X/B/6VN4l7jNHAIciaU6MC';
    const BCRYPT_UNICODE = '$2y$10$BCryptRequires22Chrcte0SZa1Q2iWH.2seB6eWNKyKX4ijfi5fm';

    it.each([
      [BCRYPT, 'Correct-h0rse'],
      [BCRYPT_UNICODE, 'Sécret-1 🎁'],
      [BCRYPT.replace('$2y', '$2a'), 'Correct-h0rse'],
      [BCRYPT.replace('$2y', '$2b'), 'Correct-h0rse'],
    ])('verifies %s', async (hashed, password) => {
      expect(await hasher.verify(hashed, password)).toBe(true);
      expect(await hasher.verify(hashed, `${password}x`)).toBe(false);
    });

    it('asks to rehash every hash with another algorithm or cost than its own', async () => {
      const own = await hasher.hash('secret');
      expect(
        [own, BCRYPT, own.replace('t=2', 't=1')].map((hashed) => hasher.needsRehash(hashed)),
      ).toEqual([false, true, true]);
    });

    it.each(['', 'secret', '$2y$04$short', '$argon2id$v=19$m=1', '$1$salt$md5', '!'])(
      'rejects every password when the stored hash is %j',
      async (hashed) => {
        expect(await hasher.verify(hashed, 'secret')).toBe(false);
      },
    );
  });

  it('rejects the surplus of hundreds of concurrent verifications and completes the others', async () => {
    const hashed = await hasher.hash('secret');
    const verifications = await Promise.allSettled(
      Array.from({ length: 200 }, () => hasher.verify(hashed, 'wrong')),
    );
    const completed = verifications.filter(({ status }) => status === 'fulfilled');
    expect(completed).toHaveLength(102);
  });

  it('rejects every password when there is no account', async () => {
    expect(await hasher.verify(null, '')).toBe(false);
    expect(await hasher.verify(null, 'secret')).toBe(false);
  });

  it('verifies against a hash of the current cost when there is no account', async () => {
    jest.mocked(verify).mockClear();
    await hasher.verify(null, 'wrong');
    expect(jest.mocked(verify).mock.calls).toEqual([
      [expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), 'wrong'],
    ]);
  });
});
