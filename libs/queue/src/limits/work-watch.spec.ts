import { WorkWatch } from './work-watch';
import type { WorkEnd } from './work-limits';

describe('WorkWatch', () => {
  it('hears a restart that is asked for between its preparation and its first look', async () => {
    let latest = 'an old request';
    let watch: WorkWatch | undefined;
    const ended = new Promise<WorkEnd>((resolve) => {
      watch = new WorkWatch({
        limits: {},
        checkMs: 1,
        latestRestart: () => Promise.resolve(latest),
        isEmpty: () => Promise.resolve(false),
        onEnd: resolve,
      });
    });
    await watch?.prepare();
    latest = 'a new one';
    watch?.start();
    expect(await ended).toEqual({ reason: 'asked to restart', exitCode: 0 });
    await watch?.stop();
  });
});
