import { TestConsole } from './testing/test-console';

const PASSWORD = 'Correct-h0rse';

describe('commands for users, tokens, notifications and channels', () => {
  let terminal: TestConsole;

  beforeEach(async () => {
    terminal = await TestConsole.create();
  });
  afterEach(() => terminal.close());

  it('user:create stores a user with a hashed password', async () => {
    const { lines } = await terminal.run('user:create ana', {}, PASSWORD);
    expect(lines).toEqual([expect.stringMatching(/^created ana with id \d+$/)]);
    const [user] = await terminal.query<{ password: string }>(
      `select password from users where nickname = 'ana'`,
    );
    expect(user?.password).toMatch(/^\$argon2id\$/);
  });

  it.each([
    ['a!', PASSWORD, 'nickname: must have at least 3 characters'],
    ['ana', 'short', 'password: must have at least'],
    ['ana', 'nothing-but-small-letters-1', 'password: must contain at least one uppercase letter'],
    ['ana', '', 'password: must have at least'],
    ['ana', `${PASSWORD}\0`, 'password: format is invalid'],
    ['ana', `${PASSWORD}\ud800`, 'password: format is invalid'],
  ])('user:create rejects %s with the password %j', async (nickname, password, problem) => {
    await expect(terminal.run(`user:create ${nickname}`, {}, password)).rejects.toThrow(problem);
    await expect(terminal.query('select from users')).resolves.toEqual([]);
  });

  it('user:create trims the nickname like the registration over HTTP', async () => {
    await terminal.run('user:create \tana\n', {}, PASSWORD);
    await expect(terminal.query('select nickname from users')).resolves.toEqual([
      { nickname: 'ana' },
    ]);
  });

  it('user:create rejects a nickname that is taken', async () => {
    await terminal.run('user:create ana', {}, PASSWORD);
    await expect(terminal.run('user:create Ana', {}, PASSWORD)).rejects.toThrow(
      'nickname: Ana is taken',
    );
  });

  it('tokens:prune deletes tokens that expired before the given or configured hours', async () => {
    await terminal.query(
      `insert into personal_access_tokens
         (tokenable_type, tokenable_id, name, token, abilities, expires_at, created_at, updated_at)
       select 'App\\Models\\User', 1, name, md5(name), '["*"]', now() - ago, now(), now()
         from (values ('old', interval '3 days'), ('fresh', interval '1 hour'),
                      ('valid', interval '-1 hour')) as tokens (name, ago)`,
    );
    await expect(terminal.run('tokens:prune')).resolves.toMatchObject({
      lines: ['1 expired token deleted'],
    });
    await expect(
      terminal.run('tokens:prune', { PRUNE_EXPIRED_TOKEN_HOURS: '2' }),
    ).resolves.toMatchObject({ lines: ['0 expired tokens deleted'] });
    await expect(terminal.run('tokens:prune --hours=0')).resolves.toMatchObject({
      lines: ['1 expired token deleted'],
    });
    await expect(terminal.query('select name from personal_access_tokens')).resolves.toEqual([
      { name: 'valid' },
    ]);
  });

  it('notifications:prune deletes notifications beyond the given or configured age and number', async () => {
    await terminal.query(
      `insert into notifications (id, type, notifiable_type, notifiable_id, data, created_at)
       select gen_random_uuid(), 'x', 'App\\Models\\User', 1, '{}', now() - make_interval(days => day)
         from generate_series(1, 10) as day`,
    );
    await expect(terminal.run('notifications:prune --days=5')).resolves.toMatchObject({
      lines: [expect.stringMatching(/^[56] notifications deleted$/)],
    });
    await expect(
      terminal.run('notifications:prune', { PRUNE_NOTIFICATION_DAYS: '4' }),
    ).resolves.toMatchObject({ lines: [expect.stringMatching(/^[12] notifications? deleted$/)] });
    await expect(terminal.run('notifications:prune --keep=2')).resolves.toMatchObject({
      lines: ['1 notification deleted'],
    });
    await expect(terminal.query('select from notifications')).resolves.toHaveLength(2);
  });

  it('channel:list prints each channel pattern with its handler class', async () => {
    await expect(terminal.run('channel:list')).resolves.toMatchObject({
      lines: ['App.Models.User.{id}  UserChannel'],
    });
    const { lines } = await terminal.run('channel:list --json');
    expect(JSON.parse(lines.join(''))).toEqual([
      { pattern: 'App.Models.User.{id}', handler: 'UserChannel' },
    ]);
  });
});
