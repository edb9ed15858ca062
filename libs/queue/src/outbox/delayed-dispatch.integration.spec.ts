import { describeOnEveryConnection } from '../testing/connections';
import { ScriptedJob } from '../testing/scripted-job';
import { until } from '../testing/until';
import { startWorker } from '../testing/worker-application';
import { JobOutbox } from './job-outbox';

describeOnEveryConnection('JobOutbox', (queue) => {
  const outbox = new JobOutbox();

  it('starts a delayed job after its delay and not before', async () => {
    const { app, handler } = await startWorker(queue.settings);
    const dispatchedAtMs = performance.now();
    await queue.dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new ScriptedJob('later'), { delaySeconds: 0.8 });
      await outbox.dispatch(manager, new ScriptedJob('at once'));
    });
    const later = await until('it runs', () => handler.attemptsOf('later')[0]);
    expect(later.startedAtMs - dispatchedAtMs).toBeGreaterThanOrEqual(790);
    const order = handler.attempts.map(({ label }) => label);
    expect(order).toEqual(['at once', 'later']);
    await app.close();
  });

  it.each([-1, Number.NaN, Infinity])('rejects a delay of %s', async (delaySeconds) => {
    const dispatch = queue.dataSource.transaction((manager) =>
      outbox.dispatch(manager, new ScriptedJob('never'), { delaySeconds }),
    );
    await expect(dispatch).rejects.toMatchObject({ code: 'JOB_DEFINITION_INVALID' });
  });
});
