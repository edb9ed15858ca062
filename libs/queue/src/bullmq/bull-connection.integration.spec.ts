import { findRedis } from '../testing/find-redis';
import { openBullQueue } from './open-bull-queue';
import type { QueueSettings } from './bull-connection';

const redis = findRedis();
const [lane, why] =
  redis === undefined
    ? [describe.skip, ' (no redis-server on the PATH, no REDIS_URL)']
    : [describe, ''];

lane(`installations that share a Redis${why}`, () => {
  beforeAll(() => redis!.start());
  afterAll(() => redis!.stop());

  it('do not see the jobs of each other', async () => {
    const { keyPrefix } = redis!.address;
    const installation = (name: string): QueueSettings => ({
      connection: 'redis',
      databaseUrl: '',
      redis: { ...redis!.address, keyPrefix: `${keyPrefix}:${name}` },
    });
    const first = openBullQueue('default', installation('first'));
    const second = openBullQueue('default', installation('second'));
    await first.add('job', {});
    const counts = [await first.getWaitingCount(), await second.getWaitingCount()];
    await Promise.all([first.close(), second.close()]);
    expect(counts).toEqual([1, 0]);
  });
});
