import { hasRedis } from '@giftspire/testing';
import { describeCrashRecovery } from './describe-crash-recovery';

const lane = hasRedis ? describe : describe.skip;

lane('A search with jobs in Redis (needs redis-server on the PATH or REDIS_URL)', () =>
  describeCrashRecovery('redis'),
);
