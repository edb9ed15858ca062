import { InvalidJobPayloadError, UnknownJobError } from '../job/job-errors';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { Job, type QueuedJob } from '../job/job.decorator';
import type { JsonObject } from '../job/json';
import { ScriptedHandler, LabelledJob } from '../testing/labelled-job';
import { JobHandlerRegistry } from './job-handler-registry';

@JobHandler(LabelledJob)
class DuplicateHandler implements HandlesJob<LabelledJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Job({ name: 'test.unvalidated', queue: 'other' })
class ThrowingFromPayloadJob implements QueuedJob {
  static fromPayload(payload: unknown): ThrowingFromPayloadJob {
    (payload as { deep: { thing: string } }).deep.thing.trim();
    return new ThrowingFromPayloadJob();
  }
  toPayload(): JsonObject {
    return {};
  }
}

@JobHandler(ThrowingFromPayloadJob)
class ThrowingFromPayloadHandler implements HandlesJob<ThrowingFromPayloadJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

describe('JobHandlerRegistry', () => {
  const handlers = new JobHandlerRegistry(['test', 'other']);

  it('finds a handler by the name of its job', () => {
    const handler = new ScriptedHandler();
    handlers.setHandlers([handler, new ThrowingFromPayloadHandler()]);
    expect(handlers.get('test.labelled').handler).toBe(handler);
    expect(handlers.get('test.labelled').restoreJob({ label: 'x' })).toEqual(new LabelledJob('x'));
  });

  it('throws UnknownJobError for a job without a handler', () => {
    handlers.setHandlers([]);
    expect(() => handlers.get('test.labelled')).toThrow(UnknownJobError);
  });

  it('rejects two handlers of one job and names both', () => {
    expect(() => handlers.setHandlers([new ScriptedHandler(), new DuplicateHandler()])).toThrow(
      'job "test.labelled" has two handlers: ScriptedHandler and DuplicateHandler',
    );
  });

  it('rejects a handler whose queue has no consumer', () => {
    expect(() => new JobHandlerRegistry(['other']).setHandlers([new ScriptedHandler()])).toThrow(
      'job "test.labelled" waits in queue test, which',
    );
  });

  it('rejects a class without @JobHandler', () => {
    class UnmarkedHandler extends DuplicateHandler {}
    expect(() => handlers.setHandlers([new UnmarkedHandler()])).toThrow(
      'UnmarkedHandler is not marked with @JobHandler',
    );
  });

  it('converts every error of fromPayload to InvalidJobPayloadError', () => {
    handlers.setHandlers([new ThrowingFromPayloadHandler()]);
    expect(() => handlers.get('test.unvalidated').restoreJob({})).toThrow(InvalidJobPayloadError);
  });
});
