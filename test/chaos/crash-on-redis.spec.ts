import { hasRedis } from '@giftspire/testing';
import { describeCrashes } from './crash-cases';

const lane = hasRedis ? describe : describe.skip;

lane('A search with jobs in Redis (needs redis-server on the PATH or REDIS_URL)', () =>
  describeCrashes('redis'),
);
