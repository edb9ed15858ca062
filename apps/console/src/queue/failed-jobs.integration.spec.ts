import { FailedJobs, createQueueDatabasePool } from '@giftspire/queue';
import { TestConsole } from '../testing/test-console';

const FIRST = '3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11';
const SECOND = '9a0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a22';

describe('commands for failed jobs', () => {
  let terminal: TestConsole;

  const fail = async (id: string, queue = 'default', hoursAgo = 0) => {
    const database = createQueueDatabasePool(terminal.databaseUrl);
    const job = { id, queue, name: 'test.job', payload: { gift: 'none' }, attempts: 3 };
    await new FailedJobs(database).recordOnce('database', job, undefined, new Error('no gift'));
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
    terminal = await TestConsole.create();
  });
  afterEach(() => terminal.close());

  describe('queue:failed', () => {
    it('prints a line per job, the latest first', async () => {
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

    it('prints a JSON array with --json', async () => {
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

    it('lists jobs that Laravel wrote', async () => {
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
    it('returns a job to its queue under the same id and removes it from the list', async () => {
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

    it('retries several ids, all jobs or the jobs of one queue', async () => {
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

    it('reports unknown ids and retries the others', async () => {
      await fail(FIRST);
      await expect(terminal.run(`queue:retry unknown ${FIRST}`)).resolves.toEqual({
        lines: ['no failed job unknown', `retrying ${FIRST}`],
        exitCode: 0,
      });
      await expect(left()).resolves.toEqual([]);
    });

    it('accepts ranges of the numbers that queue:failed shows', async () => {
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
      'rejects the range %s',
      async (range) => {
        await expect(terminal.run(`queue:retry --range=${range}`)).rejects.toThrow(
          'must be two numbers of failed jobs, e.g. 1-5',
        );
      },
    );

    it('keeps a job whose payload it cannot parse', async () => {
      await terminal.query(
        `insert into failed_jobs (uuid, connection, queue, payload, exception)
         values ('x', 'redis', 'default', 'O:8:"App"', 'gone')`,
      );
      await expect(terminal.run('queue:retry x')).resolves.toEqual({
        lines: ['failed job x cannot be retried: its payload was not written by this application'],
        exitCode: 1,
      });
      await expect(left()).resolves.toEqual(['x']);
    });

    it('rejects a call without ids, queue or range', async () => {
      await expect(terminal.run('queue:retry')).rejects.toThrow('name the jobs to retry');
    });
  });

  it('queue:forget deletes one job and exits with 1 for an unknown id', async () => {
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
    ['queue:prune-failed --hours=24', [SECOND], '1 failed job deleted'],
    ['queue:prune-failed --hours=0.5', [], '2 failed jobs deleted'],
  ])('%s keeps the jobs %j', async (command, expected, said) => {
    await fail(FIRST, 'default', 50);
    await fail(SECOND, 'default', 1);
    await expect(terminal.run(command)).resolves.toEqual({ lines: [said], exitCode: 0 });
    await expect(left()).resolves.toEqual(expected);
  });

  it('queue:prune-failed keeps jobs for PRUNE_FAILED_JOB_HOURS by default', async () => {
    await fail(FIRST, 'default', 169);
    await fail(SECOND, 'default', 167);
    await terminal.run('queue:prune-failed');
    await expect(left()).resolves.toEqual([SECOND]);
    await terminal.run('queue:prune-failed', { PRUNE_FAILED_JOB_HOURS: '166' });
    await expect(left()).resolves.toEqual([]);
  });

  it('queue:flush rejects hours that are not a number', async () => {
    await expect(terminal.run('queue:flush --hours=soon')).rejects.toThrow(
      'must be a number of hours, e.g. 24',
    );
  });
});
