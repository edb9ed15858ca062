import { TestConsole } from '../testing/test-console';

describe('commands for waiting jobs', () => {
  let terminal: TestConsole;

  const dispatch = (queue: string, delaySeconds = 0) =>
    terminal.query(
      `insert into job_outbox (queue, name, payload, available_at)
       values ($1, 'test.job', '{}', now() + make_interval(secs => $2))`,
      [queue, delaySeconds],
    );

  beforeEach(async () => {
    terminal = await TestConsole.create();
    await dispatch('default');
    await dispatch('default', 3_600);
    await dispatch('broadcasts');
  });
  afterEach(() => terminal.close());

  it('queue:monitor shows the size of every queue', async () => {
    await expect(terminal.run('queue:monitor')).resolves.toEqual({
      lines: [
        'default  [2] OK  1 pending, 1 delayed, 0 reserved',
        'broadcasts  [1] OK  1 pending, 0 delayed, 0 reserved',
      ],
      exitCode: 0,
    });
  });

  it('queue:monitor exits with 1 when a queue has reached the limit', async () => {
    const { lines, exitCode } = await terminal.run(
      'queue:monitor database:default,broadcasts --max=2 --json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(lines.join(''))).toEqual([
      { queue: 'default', size: 2, pending: 1, delayed: 1, reserved: 0, status: 'ALERT' },
      { queue: 'broadcasts', size: 1, pending: 1, delayed: 0, reserved: 0, status: 'OK' },
    ]);
  });

  it('queue:monitor reports jobs on a queue without a consumer and exits with 1', async () => {
    await dispatch('newsletters');
    await expect(terminal.run('queue:monitor')).resolves.toMatchObject({
      lines: [
        expect.stringMatching(/^default /) as string,
        expect.stringMatching(/^broadcasts /) as string,
        'newsletters  [1] ALERT  1 pending, 0 delayed, 0 reserved; no worker consumes this queue',
      ],
      exitCode: 1,
    });
    const { lines } = await terminal.run('queue:monitor newsletters --json');
    expect(JSON.parse(lines.join(''))).toMatchObject([{ queue: 'newsletters', status: 'ALERT' }]);
  });

  it('queue:clear empties a queue without a consumer', async () => {
    await dispatch('newsletters');
    await expect(terminal.run('queue:clear database --queue=newsletters')).resolves.toMatchObject({
      lines: ['1 job deleted from the queue newsletters'],
    });
    await expect(terminal.run('queue:clear --queue=newsletters')).rejects.toThrow(
      'there is no queue "newsletters"; the queues are default, broadcasts',
    );
  });

  it.each(['queue:clear', 'queue:monitor'])(
    '%s uses the connection of its argument',
    async (command) => {
      const unreachable = { REDIS_URL: 'redis://127.0.0.1:1' };
      const words = command === 'queue:clear' ? 'queue:clear redis' : 'queue:monitor redis:default';
      await expect(terminal.run(words, unreachable)).rejects.toThrow(
        'cannot use Redis at 127.0.0.1:1 (nothing listens there)',
      );
    },
  );

  it('queue:clear empties one queue', async () => {
    await expect(terminal.run('queue:clear')).resolves.toEqual({
      lines: ['2 jobs deleted from the queue default'],
      exitCode: 0,
    });
    await expect(terminal.query('select queue from job_outbox')).resolves.toEqual([
      { queue: 'broadcasts' },
    ]);
  });

  it('queue:clear requires --force in production', async () => {
    const production = {
      APP_ENV: 'production',
      APP_URL: 'https://gifts.example',
      CORS_ALLOWED_ORIGINS: 'https://gifts.example',
      REVERB_HOST: 'gifts.example',
      REVERB_SCHEME: 'https',
    };
    await expect(terminal.run('queue:clear', production)).rejects.toThrow('add --force');
    await expect(terminal.run('queue:clear --force', production)).resolves.toMatchObject({
      exitCode: 0,
    });
  });

  it.each(['queue:clear --queue=nowhere', 'queue:monitor nowhere'])(
    'lists the known queues when %s names an unknown one',
    async (command) => {
      await expect(async () => terminal.run(command)).rejects.toThrow(
        'there is no queue "nowhere"; the queues are default, broadcasts',
      );
    },
  );
});
