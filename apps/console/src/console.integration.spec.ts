import { createConsole } from './create-console';
import { TestConsole } from './testing/test-console';

describe('npm run console', () => {
  let terminal: TestConsole;

  beforeEach(async () => {
    terminal = await TestConsole.create();
  });
  afterEach(() => terminal.close());

  it('migrates an empty database and reports when nothing is left to migrate', async () => {
    await terminal.query(
      'drop schema public cascade; create schema public; drop schema bullmq cascade',
    );
    const { lines } = await terminal.run('migrate');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(
      lines.map(() => expect.stringMatching(/^applied [A-Z]\w+\d{13}$/) as string),
    );
    await expect(terminal.run('migrate')).resolves.toMatchObject({ lines: ['nothing to migrate'] });
  });

  it('seeds the catalogue with the same result when repeated', async () => {
    await expect(terminal.run('seed')).resolves.toMatchObject({
      lines: [expect.stringMatching(/^(\d+) products: \1 new, 0 changed, 0 removed$/)],
    });
    await expect(terminal.run('seed')).resolves.toMatchObject({
      lines: [expect.stringMatching(/^\d+ products: 0 new, 0 changed, 0 removed$/)],
    });
  });

  it('tells to migrate first when seeding an empty database', async () => {
    await terminal.query('drop table products cascade');
    await expect(terminal.run('seed')).rejects.toThrow(
      'the database is not migrated; run: npm run console -- migrate',
    );
  });

  it.each(['migrate', 'seed', 'queue:failed', 'queue:retry all', 'queue:clear', 'queue:monitor'])(
    'names the variable when %s cannot reach the database',
    async (command) => {
      const unreachable = { DATABASE_URL: 'postgres://user:hidden@127.0.0.1:1/giftspire' };
      await expect(terminal.run(command, unreachable)).rejects.toThrow(
        /^DATABASE_URL: cannot use the database at 127\.0\.0\.1:1\/giftspire \(nothing listens there\)$/,
      );
    },
  );

  it('names the variable when Redis is unreachable', async () => {
    const unreachable = { QUEUE_CONNECTION: 'redis', REDIS_URL: 'redis://:hidden@127.0.0.1:1' };
    await expect(terminal.run('queue:failed', unreachable)).rejects.toThrow(
      'REDIS_URL or REDIS_HOST: cannot use Redis at 127.0.0.1:1 (nothing listens there)',
    );
  });

  it('shows an example in the help of every command', () => {
    for (const command of createConsole().commands) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toContain(`npm run console -- ${command.name()}`);
    }
  });
});
