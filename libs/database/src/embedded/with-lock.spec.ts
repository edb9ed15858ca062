import { setImmediate as turn } from 'node:timers/promises';
import { withLock } from './with-lock';

describe('withLock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const enter = () =>
      withLock('/srv/one-at-a-time', async () => {
        inside += 1;
        most = Math.max(most, inside);
        await turn();
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, enter));
    expect(most).toBe(1);
  });

  it('is free again after work that failed', async () => {
    const fail = withLock('/srv/failing', () => Promise.reject(new Error('no')));
    await expect(fail).rejects.toThrow('no');
    await expect(withLock('/srv/failing', () => Promise.resolve('yes'))).resolves.toBe('yes');
  });

  it('keeps different names apart', async () => {
    const inner = () => withLock('/srv/inner', () => Promise.resolve('both'));
    await expect(withLock('/srv/outer', inner)).resolves.toBe('both');
  });
});
