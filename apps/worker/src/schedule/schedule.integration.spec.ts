import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { DataSource } from 'typeorm';
import { Schedule, type ScheduledTask } from './schedule';

describe('Schedule', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const schedules: Schedule[] = [];
  const ran: string[] = [];
  const troubles: string[] = [];

  const start = (...tasks: ScheduledTask[]) => {
    const schedule = new Schedule({
      dataSource,
      tasks,
      checkMs: 20,
      onRun: (name, count) => ran.push(`${name} ${count}`),
      onTrouble: (name, { message }) => troubles.push(`${name} ${message}`),
    });
    schedules.push(schedule);
    schedule.start();
    return schedule;
  };
  const until = async (condition: () => boolean) => {
    while (!condition()) await sleep(10);
  };
  const task = (name: string, everySeconds: number, run = () => Promise.resolve(7)) => ({
    name,
    everySeconds,
    run,
  });

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    ran.length = troubles.length = 0;
  });
  afterEach(async () => {
    await Promise.all(schedules.splice(0).map((schedule) => schedule.stop()));
    await dataSource.destroy();
    await database.drop();
  });

  it('runs a task at once, and again when its time has passed', async () => {
    start(task('often', 0.1), task('seldom', 3_600));
    await until(() => ran.filter((name) => name === 'often 7').length >= 3);
    expect(ran.filter((name) => name === 'seldom 7')).toHaveLength(1);
  });

  it('has one runner over several processes, also one after the other', async () => {
    let atOnce = 0;
    let most = 0;
    const slow = task('slow', 3_600, async () => {
      most = Math.max(most, ++atOnce);
      await sleep(150);
      return --atOnce;
    });
    const marker = (name: string) => task(name, 3_600);
    start(slow, marker('first'));
    start(slow, marker('second'));
    start(slow, marker('third'));
    await until(() => ran.length === 4);
    expect(ran.filter((name) => name.startsWith('slow'))).toHaveLength(1);
    expect(most).toBe(1);
  });

  it('tries again what failed, and goes on with the others', async () => {
    let isBroken = true;
    const fragile = task('fragile', 3_600, () =>
      isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(1),
    );
    start(fragile, task('other', 3_600));
    await until(() => troubles.length > 1 && ran.includes('other 7'));
    expect(troubles).toContain('fragile broken');
    isBroken = false;
    await until(() => ran.includes('fragile 1'));
  });

  it('waits for the task under way when it stops, and leaves no lock', async () => {
    let finish: () => void = () => undefined;
    let hasStarted = false;
    const long = task('long', 3_600, () => {
      hasStarted = true;
      return new Promise((resolve) => (finish = () => resolve(1)));
    });
    const schedule = start(long);
    await until(() => hasStarted);
    const stopping = schedule.stop();
    finish();
    await stopping;
    expect(ran).toEqual(['long 1']);
    await expect(
      dataSource.query(
        "select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
      ),
    ).resolves.toEqual([]);
  });
});
