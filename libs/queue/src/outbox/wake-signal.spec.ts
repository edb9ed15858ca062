import { WakeSignal } from './wake-signal';

const neverAborted = new AbortController().signal;
const LONG_MS = 60_000;

describe('WakeSignal', () => {
  it('ends a wait at a wake', async () => {
    const wakeSignal = new WakeSignal();
    const wait = wakeSignal.wait(LONG_MS, neverAborted);
    wakeSignal.wake();
    await expect(wait).resolves.toBeUndefined();
  });

  it('remembers a wake without a waiter for one wait', async () => {
    const wakeSignal = new WakeSignal();
    wakeSignal.wake();
    await wakeSignal.wait(LONG_MS, neverAborted);
    const stopping = new AbortController();
    const second = wakeSignal.wait(LONG_MS, stopping.signal).then(() => 'ended');
    await expect(Promise.race([second, Promise.resolve('waiting')])).resolves.toBe('waiting');
    stopping.abort();
    await second;
  });

  it('ends a wait after its timeout', async () => {
    await expect(new WakeSignal().wait(5, neverAborted)).resolves.toBeUndefined();
  });

  it('ends a wait when the abort signal fires, and skips a wait after that', async () => {
    const stopping = new AbortController();
    const wait = new WakeSignal().wait(LONG_MS, stopping.signal);
    stopping.abort();
    await wait;
    await new WakeSignal().wait(LONG_MS, stopping.signal);
  });
});
