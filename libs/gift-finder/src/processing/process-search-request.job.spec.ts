import { InvalidJobPayloadError } from '@giftspire/queue';
import { ProcessSearchRequestJob } from './process-search-request.job';

describe('ProcessSearchRequestJob', () => {
  it('is restored from its own payload', () => {
    const job = new ProcessSearchRequestJob(7);
    const stored: unknown = JSON.parse(JSON.stringify(job.toPayload()));
    expect(ProcessSearchRequestJob.fromPayload(stored)).toEqual(job);
  });

  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { pendingOrderId: '7' },
    { pendingOrderId: 0 },
    { pendingOrderId: 1.5 },
  ])('rejects the payload %j', (payload) => {
    expect(() => ProcessSearchRequestJob.fromPayload(payload)).toThrow(InvalidJobPayloadError);
  });
});
