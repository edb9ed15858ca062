import { findTestRedis } from '@giftspire/testing';
import { openBullQueue } from './open-bull-queue';
import type { QueueSettings } from './bull-connection';

const redis = findTestRedis();
const [describeWithRedis, skipReason] =
  redis === undefined
    ? [describe.skip, ' (no redis-server on the PATH, no REDIS_URL)']
    : [describe, ''];

describeWithRedis(`Installations that share a Redis server${skipReason}`, () => {
  beforeAll(() => redis!.start());
  afterAll(() => redis!.stop());

  it('do not see the jobs of each other when their key prefixes differ', async () => {
    const { keyPrefix } = redis!.address;
    const createSettings = (name: string): QueueSettings => ({
      connection: 'redis',
      databaseUrl: '',
      redis: { ...redis!.address, keyPrefix: `${keyPrefix}:${name}` },
    });
    const first = openBullQueue('default', createSettings('first'));
    const second = openBullQueue('default', createSettings('second'));
    await first.add('job', {});
    const counts = [await first.getWaitingCount(), await second.getWaitingCount()];
    await Promise.all([first.close(), second.close()]);
    expect(counts).toEqual([1, 0]);
  });
});
