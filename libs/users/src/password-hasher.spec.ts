import { PasswordHasher } from './password-hasher';

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher();

  beforeAll(() => hasher.onModuleInit());

  it('hashes with argon2id, 19 MiB and two passes, salted', async () => {
    const [one, two] = await Promise.all([hasher.hash('secret'), hasher.hash('secret')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(one.length).toBeLessThan(128);
  });

  it('knows the right password from a wrong one', async () => {
    const hashed = await hasher.hash('sécret 🎁');
    expect(await hasher.verify(hashed, 'sécret 🎁')).toBe(true);
    expect(await hasher.verify(hashed, 'secret 🎁')).toBe(false);
  });

  describe('and hashes of Laravel', () => {
    /** Made by libxcrypt. */
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

    it('calls all but its own outdated', async () => {
      const own = await hasher.hash('secret');
      expect(
        [own, BCRYPT, own.replace('t=2', 't=1')].map((hashed) => hasher.needsRehash(hashed)),
      ).toEqual([false, true, true]);
    });

    it.each(['', 'secret', '$2y$04$short', '$argon2id$v=19$m=1', '$1$salt$md5', '!'])(
      'lets nobody in where %j is stored',
      async (hashed) => {
        expect(await hasher.verify(hashed, 'secret')).toBe(false);
      },
    );
  });

  it('turns some away when hundreds come at once, and serves the others', async () => {
    const hashed = await hasher.hash('secret');
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, () => hasher.verify(hashed, 'wrong')),
    );
    const served = answers.filter(({ status }) => status === 'fulfilled');
    expect(served).toHaveLength(102);
  });

  it('refuses every password where there is no account', async () => {
    expect(await hasher.verify(null, '')).toBe(false);
    expect(await hasher.verify(null, 'secret')).toBe(false);
  });

  it('does the work of a hash where there is no account', async () => {
    const hashed = await hasher.hash('secret');
    const time = async (value: string | null) => {
      const start = performance.now();
      for (let round = 0; round < 5; round++) await hasher.verify(value, 'wrong');
      return performance.now() - start;
    };
    // Without the work it would be a thousandth.
    expect(await time(null)).toBeGreaterThan((await time(hashed)) / 4);
  });
});
