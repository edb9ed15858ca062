import { Alarm } from './alarm';

const never = new AbortController().signal;
const LONG_MS = 60_000;

describe('Alarm', () => {
  it('ends a sleep when it rings', async () => {
    const alarm = new Alarm();
    const sleep = alarm.sleep(LONG_MS, never);
    alarm.ring();
    await expect(sleep).resolves.toBeUndefined();
  });

  it('remembers a ring nobody heard, once', async () => {
    const alarm = new Alarm();
    alarm.ring();
    await alarm.sleep(LONG_MS, never);
    const stopping = new AbortController();
    const second = alarm.sleep(LONG_MS, stopping.signal).then(() => 'over');
    await expect(Promise.race([second, Promise.resolve('asleep')])).resolves.toBe('asleep');
    stopping.abort();
    await second;
  });

  it('ends by itself', async () => {
    await expect(new Alarm().sleep(5, never)).resolves.toBeUndefined();
  });

  it('ends, or does not begin, when its owner stops', async () => {
    const stopping = new AbortController();
    const sleep = new Alarm().sleep(LONG_MS, stopping.signal);
    stopping.abort();
    await sleep;
    await new Alarm().sleep(LONG_MS, stopping.signal);
  });
});
