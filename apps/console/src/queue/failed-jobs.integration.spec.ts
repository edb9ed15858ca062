import { FailedJobs, openQueueDatabase } from '@giftspire/queue';
import { TestConsole } from '../testing/test-console';

const FIRST = '3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11';
const SECOND = '9a0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a22';

describe('the commands about failed jobs', () => {
  let terminal: TestConsole;

  const fail = async (id: string, queue = 'default', hoursAgo = 0) => {
    const database = openQueueDatabase(terminal.databaseUrl);
    const job = { id, queue, name: 'test.job', payload: { gift: 'none' }, attempts: 3 };
    await new FailedJobs(database).record('database', job, undefined, new Error('no gift'));
    await database.query(
      'update failed_jobs set failed_at = now() - make_interval(hours => $2) where uuid = $1',
      [id, hoursAgo],
    );
    await database.end();
  };
  const left = async () => {
    const rows = await terminal.query<{ uuid: string }>('select uuid from failed_jobs order by 1');
    return rows.map(({ uuid }) => uuid);
  };
  const dispatched = () =>
    terminal.query('select uuid, queue, name, payload from job_outbox order by uuid');

  beforeEach(async () => {
    terminal = await TestConsole.open();
  });
  afterEach(() => terminal.close());

  describe('queue:failed', () => {
    it('lists them for people, the latest first', async () => {
      await expect(terminal.run('queue:failed')).resolves.toMatchObject({
        lines: ['no failed jobs'],
      });
      await fail(FIRST, 'default', 2);
      await fail(SECOND, 'broadcasts', 1);
      const { lines } = await terminal.run('queue:failed');
      expect(lines).toEqual([
        expect.stringMatching(
          new RegExp(
            `^2 {2}.*Z {2}${SECOND} {2}database:broadcasts {2}test.job {2}3 attempts {2}no gift`,
          ),
        ),
        expect.stringContaining(FIRST),
      ]);
    });

    it('lists them for programs', async () => {
      await fail(FIRST);
      const { lines } = await terminal.run('queue:failed --json');
      expect(JSON.parse(lines.join(''))).toEqual([
        {
          number: 1,
          id: FIRST,
          connection: 'database',
          queue: 'default',
          name: 'test.job',
          attempts: 3,
          failedReason: 'no gift',
          exception: expect.stringMatching(/^Error: no gift\n {4}at /) as string,
          failedAt: expect.any(String) as string,
        },
      ]);
    });

    it('lists rows of other origin, too', async () => {
      await terminal.query(
        `insert into failed_jobs (uuid, connection, queue, payload, exception)
         values ('x', 'redis', 'default', '{"displayName":"App\\\\Jobs\\\\Old","data":{"command":"O:8"}}',
                 'RuntimeException: gone in /app/Old.php:7')`,
      );
      const { lines } = await terminal.run('queue:failed');
      expect(lines).toEqual([
        expect.stringMatching(
          /x {2}redis:default {2}App\\Jobs\\Old {2}0 attempts {2}gone in \/app\/Old\.php:7$/,
        ),
      ]);
    });
  });

  describe('queue:retry', () => {
    it('puts a job back on its queue under its id, and takes it off the list', async () => {
      await fail(FIRST);
      await fail(SECOND);
      await expect(terminal.run(`queue:retry ${FIRST}`)).resolves.toEqual({
        lines: [`retrying ${FIRST}`],
        exitCode: 0,
      });
      await expect(left()).resolves.toEqual([SECOND]);
      await expect(dispatched()).resolves.toEqual([
        { uuid: FIRST, queue: 'default', name: 'test.job', payload: { gift: 'none' } },
      ]);
    });

    it('takes several, all, or those of a queue', async () => {
      await fail(FIRST, 'default');
      await fail(SECOND, 'broadcasts');
      await terminal.run('queue:retry --queue=broadcasts');
      await expect(left()).resolves.toEqual([FIRST]);
      await fail(SECOND, 'broadcasts');
      await terminal.run(`queue:retry ${FIRST} ${SECOND}`);
      await expect(left()).resolves.toEqual([]);
      await fail(FIRST);
      await terminal.run('queue:retry all');
      await expect(left()).resolves.toEqual([]);
      await expect(terminal.run('queue:retry all')).resolves.toEqual({
        lines: ['no failed jobs to retry'],
        exitCode: 0,
      });
    });

    it('says which ids there are not, and goes on with the others', async () => {
      await fail(FIRST);
      await expect(terminal.run(`queue:retry nobody ${FIRST}`)).resolves.toEqual({
        lines: ['no failed job nobody', `retrying ${FIRST}`],
        exitCode: 0,
      });
      await expect(left()).resolves.toEqual([]);
    });

    it('takes ranges of the numbers that queue:failed shows', async () => {
      const third = '5b0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a33';
      for (const id of [FIRST, SECOND, third]) await fail(id);
      await expect(terminal.run('queue:retry --range=2-9')).resolves.toEqual({
        lines: [`retrying ${SECOND}`, `retrying ${third}`],
        exitCode: 0,
      });
      await expect(terminal.run(`queue:retry ${SECOND} --range=1-1 --range=7-8`)).resolves.toEqual({
        lines: [`no failed job ${SECOND}`, `retrying ${FIRST}`],
        exitCode: 0,
      });
    });

    it.each(['five', '5', '9-1', '-1-2', '1-99999999999999999999'])(
      'refuses the range %s',
      async (range) => {
        await expect(terminal.run(`queue:retry --range=${range}`)).rejects.toThrow(
          'must be two numbers of failed jobs, e.g. 1-5',
        );
      },
    );

    it('keeps on the list what it cannot read', async () => {
      await terminal.query(
        `insert into failed_jobs (uuid, connection, queue, payload, exception)
         values ('x', 'redis', 'default', 'O:8:"App"', 'gone')`,
      );
      await expect(terminal.run('queue:retry x')).resolves.toEqual({
        lines: ['failed job x cannot be retried: its payload is not one of ours'],
        exitCode: 1,
      });
      await expect(left()).resolves.toEqual(['x']);
    });

    it('asks for ids', async () => {
      await expect(terminal.run('queue:retry')).rejects.toThrow('name the jobs to retry');
    });
  });

  it('queue:forget deletes one, and fails when there is none', async () => {
    await fail(FIRST);
    await expect(terminal.run(`queue:forget ${FIRST}`)).resolves.toEqual({
      lines: [`forgot ${FIRST}`],
      exitCode: 0,
    });
    await expect(terminal.run(`queue:forget ${FIRST}`)).resolves.toEqual({
      lines: [`no failed job ${FIRST}`],
      exitCode: 1,
    });
  });

  it.each([
    ['queue:flush', [], '2 failed jobs deleted'],
    ['queue:flush --hours=48', [SECOND], '1 failed job deleted'],
    ['queue:prune-failed', [SECOND], '1 failed job deleted'],
    ['queue:prune-failed --hours=0.5', [], '2 failed jobs deleted'],
  ])('%s leaves %j', async (command, expected, said) => {
    await fail(FIRST, 'default', 50);
    await fail(SECOND, 'default', 1);
    await expect(terminal.run(command)).resolves.toEqual({ lines: [said], exitCode: 0 });
    await expect(left()).resolves.toEqual(expected);
  });

  it('refuses hours that are none', async () => {
    await expect(terminal.run('queue:flush --hours=soon')).rejects.toThrow(
      'must be a number of hours, e.g. 24',
    );
  });
});
