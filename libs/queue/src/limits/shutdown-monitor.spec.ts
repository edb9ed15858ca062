import { ShutdownMonitor } from './shutdown-monitor';
import type { ShutdownRequest } from './worker-limits';

describe('ShutdownMonitor', () => {
  it('recognizes a restart signal sent between rememberLatestRestartOnce() and the first check', async () => {
    let latestRestart = 'an old signal';
    let monitor: ShutdownMonitor | undefined;
    const requested = new Promise<ShutdownRequest>((resolve) => {
      monitor = new ShutdownMonitor({
        limits: {},
        checkIntervalMs: 1,
        readLatestRestart: () => Promise.resolve(latestRestart),
        areQueuesEmpty: () => Promise.resolve(false),
        onShutdownRequest: resolve,
      });
    });
    await monitor?.rememberLatestRestartOnce();
    latestRestart = 'a new signal';
    monitor?.start();
    expect(await requested).toEqual({ reason: 'received queue:restart', exitCode: 0 });
    await monitor?.stop();
  });
});
