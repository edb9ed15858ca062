import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@giftspire/testing';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { DataSource } from 'typeorm';
import { TaskScheduler, type ScheduledTask } from './task-scheduler';

describe('TaskScheduler', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const schedules: TaskScheduler[] = [];
  const runs: string[] = [];
  const errors: string[] = [];

  const startScheduler = (...tasks: ScheduledTask[]) => {
    const schedule = new TaskScheduler({
      dataSource,
      tasks,
      checkIntervalMs: 20,
      onRun: (name, count) => runs.push(`${name} ${count}`),
      onError: (name, { message }) => errors.push(`${name} ${message}`),
    });
    schedules.push(schedule);
    schedule.start();
    return schedule;
  };
  const createTask = (name: string, intervalSeconds: number, run = () => Promise.resolve(7)) => ({
    name,
    intervalSeconds,
    run,
  });

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    runs.length = errors.length = 0;
  });
  afterEach(async () => {
    await Promise.all(schedules.splice(0).map((schedule) => schedule.stop()));
    await dataSource.destroy();
    await database.drop();
  });

  it('runs a task at the start and again after its interval', async () => {
    startScheduler(createTask('frequent', 0.1), createTask('rare', 3_600));
    await until(
      'the task ran three times',
      () => runs.filter((name) => name === 'frequent 7').length >= 3,
    );
    expect(runs.filter((name) => name === 'rare 7')).toHaveLength(1);
  });

  it('runs a task in one of several processes, and not again in the next before its interval has passed', async () => {
    let running = 0;
    let maxRunning = 0;
    const slow = createTask('slow', 3_600, async () => {
      maxRunning = Math.max(maxRunning, ++running);
      await sleep(150);
      return --running;
    });
    const createMarkerTask = (name: string) => createTask(name, 3_600);
    startScheduler(slow, createMarkerTask('first'));
    startScheduler(slow, createMarkerTask('second'));
    startScheduler(slow, createMarkerTask('third'));
    await until('the slow task and the markers ran', () => runs.length === 4);
    expect(runs.filter((name) => name.startsWith('slow'))).toHaveLength(1);
    expect(maxRunning).toBe(1);
  });

  it('retries a failed task and continues with the others', async () => {
    let isBroken = true;
    const fragile = createTask('fragile', 3_600, () =>
      isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(1),
    );
    startScheduler(fragile, createTask('other', 3_600));
    await until('the errors are reported', () => errors.length > 1 && runs.includes('other 7'));
    expect(errors).toContain('fragile broken');
    isBroken = false;
    await until('the task runs again', () => runs.includes('fragile 1'));
  });

  it('waits for the running task when it stops, and releases the lock', async () => {
    let finish: () => void = () => undefined;
    let hasStarted = false;
    const long = createTask('long', 3_600, () => {
      hasStarted = true;
      return new Promise((resolve) => (finish = () => resolve(1)));
    });
    const schedule = startScheduler(long);
    await until('the task has started', () => hasStarted);
    const stopping = schedule.stop();
    finish();
    await stopping;
    expect(runs).toEqual(['long 1']);
    await expect(
      dataSource.query(
        "select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
      ),
    ).resolves.toEqual([]);
  });
});
