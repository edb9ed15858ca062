import { setImmediate as waitOneTurn } from 'node:timers/promises';
import { withLock } from './with-lock';

describe('withLock', () => {
  it('runs one callback at a time', async () => {
    let running = 0;
    let maxRunning = 0;
    const enter = () =>
      withLock('/srv/one-at-a-time', async () => {
        running += 1;
        maxRunning = Math.max(maxRunning, running);
        await waitOneTurn();
        running -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, enter));
    expect(maxRunning).toBe(1);
  });

  it('releases the lock after a failed callback', async () => {
    const fail = withLock('/srv/failing', () => Promise.reject(new Error('no')));
    await expect(fail).rejects.toThrow('no');
    await expect(withLock('/srv/failing', () => Promise.resolve('yes'))).resolves.toBe('yes');
  });

  it('does not block a lock of another name', async () => {
    const inner = () => withLock('/srv/inner', () => Promise.resolve('both'));
    await expect(withLock('/srv/outer', inner)).resolves.toBe('both');
  });
});
