import type { EntityManager } from 'typeorm';
import { OutsideTransactionError } from '../job/job-errors';
import { LabelledJob } from '../testing/labelled-job';
import { JobOutbox } from './job-outbox';

describe('JobOutbox', () => {
  it.each([
    ['without a query runner', {}],
    ['whose transaction has ended', { queryRunner: { isTransactionActive: false } }],
  ])('rejects an entity manager %s', async (_case, manager) => {
    const dispatch = new JobOutbox().dispatch(manager as EntityManager, new LabelledJob('lost'));
    await expect(dispatch).rejects.toBeInstanceOf(OutsideTransactionError);
    await expect(dispatch).rejects.toThrow('job "test.labelled" was dispatched outside');
  });
});
