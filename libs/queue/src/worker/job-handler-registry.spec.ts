import { InvalidJobPayloadError, UnknownJobError } from '../job/job-errors';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { Job, type QueuedJob } from '../job/job.decorator';
import type { JsonObject } from '../job/json';
import { ScriptedHandler, ScriptedJob } from '../testing/scripted-job';
import { JobHandlerRegistry } from './job-handler-registry';

@JobHandler(ScriptedJob)
class SecondHandler implements HandlesJob<ScriptedJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Job({ name: 'test.unvalidated', queue: 'other' })
class UnvalidatedJob implements QueuedJob {
  static fromPayload(payload: unknown): UnvalidatedJob {
    (payload as { deep: { thing: string } }).deep.thing.trim();
    return new UnvalidatedJob();
  }
  toPayload(): JsonObject {
    return {};
  }
}

@JobHandler(UnvalidatedJob)
class UnvalidatedHandler implements HandlesJob<UnvalidatedJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

describe('JobHandlerRegistry', () => {
  const handlers = new JobHandlerRegistry(['test', 'other']);

  it('finds a handler by the name of its job', () => {
    const handler = new ScriptedHandler();
    handlers.register([handler, new UnvalidatedHandler()]);
    expect(handlers.get('test.scripted').handler).toBe(handler);
    expect(handlers.get('test.scripted').parse({ label: 'x' })).toEqual(new ScriptedJob('x'));
  });

  it('throws UnknownJobError for a job without a handler', () => {
    handlers.register([]);
    expect(() => handlers.get('test.scripted')).toThrow(UnknownJobError);
  });

  it('rejects two handlers of one job and names both', () => {
    expect(() => handlers.register([new ScriptedHandler(), new SecondHandler()])).toThrow(
      'job "test.scripted" has two handlers: ScriptedHandler and SecondHandler',
    );
  });

  it('rejects a handler whose queue has no consumer', () => {
    expect(() => new JobHandlerRegistry(['other']).register([new ScriptedHandler()])).toThrow(
      'job "test.scripted" waits in queue test, which',
    );
  });

  it('rejects a class without @JobHandler', () => {
    class Unmarked extends SecondHandler {}
    expect(() => handlers.register([new Unmarked()])).toThrow(
      'Unmarked is not marked with @JobHandler',
    );
  });

  it('converts every error of fromPayload to InvalidJobPayloadError', () => {
    handlers.register([new UnvalidatedHandler()]);
    expect(() => handlers.get('test.unvalidated').parse({})).toThrow(InvalidJobPayloadError);
  });
});
