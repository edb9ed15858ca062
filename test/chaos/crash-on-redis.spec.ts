import { hasRedis } from '@giftspire/testing';
import { describeCrashRecovery } from './describe-crash-recovery';

const describeWithRedis = hasRedis ? describe : describe.skip;

describeWithRedis('A search with jobs in Redis (needs redis-server on the PATH or REDIS_URL)', () =>
  describeCrashRecovery('redis'),
);
