import { InvalidJobPayloadError, UnknownJobError } from '../job/job-errors';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { Job, type QueuedJob } from '../job/job.decorator';
import type { JsonObject } from '../job/json';
import { ScriptedHandler, ScriptedJob } from '../testing/scripted-job';
import { JobHandlers } from './job-handlers';

@JobHandler(ScriptedJob)
class RivalHandler implements HandlesJob<ScriptedJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Job({ name: 'test.careless', queue: 'other' })
class CarelessJob implements QueuedJob {
  static fromPayload(payload: unknown): CarelessJob {
    (payload as { deep: { thing: string } }).deep.thing.trim();
    return new CarelessJob();
  }
  toPayload(): JsonObject {
    return {};
  }
}

@JobHandler(CarelessJob)
class CarelessHandler implements HandlesJob<CarelessJob> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

describe('JobHandlers', () => {
  const handlers = new JobHandlers(['test', 'other']);

  it('finds a handler by the name of its job', () => {
    const handler = new ScriptedHandler();
    handlers.register([handler, new CarelessHandler()]);
    expect(handlers.get('test.scripted').handler).toBe(handler);
    expect(handlers.get('test.scripted').parse({ label: 'x' })).toEqual(new ScriptedJob('x'));
  });

  it('says which job nobody handles', () => {
    handlers.register([]);
    expect(() => handlers.get('test.scripted')).toThrow(UnknownJobError);
  });

  it('refuses two handlers of one job, naming both', () => {
    expect(() => handlers.register([new ScriptedHandler(), new RivalHandler()])).toThrow(
      'job "test.scripted" has two handlers: ScriptedHandler and RivalHandler',
    );
  });

  it('refuses a handler whose jobs would wait for ever', () => {
    expect(() => new JobHandlers(['other']).register([new ScriptedHandler()])).toThrow(
      'job "test.scripted" waits in queue test, which',
    );
  });

  it('refuses a class without the mark', () => {
    class Unmarked extends RivalHandler {}
    expect(() => handlers.register([new Unmarked()])).toThrow(
      'Unmarked is not marked with @JobHandler',
    );
  });

  it('takes anything that fromPayload throws for a bad payload', () => {
    handlers.register([new CarelessHandler()]);
    expect(() => handlers.get('test.careless').parse({})).toThrow(InvalidJobPayloadError);
  });
});
