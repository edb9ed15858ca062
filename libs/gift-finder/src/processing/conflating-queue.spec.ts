import { setImmediate } from 'node:timers/promises';
import { ConflatingQueue } from './conflating-queue';

describe('ConflatingQueue', () => {
  const started: string[] = [];
  let release: (() => void)[] = [];
  let queue: ConflatingQueue<string>;

  beforeEach(() => {
    started.length = 0;
    release = [];
    queue = new ConflatingQueue((value) => {
      started.push(value);
      return new Promise((resolve) => release.push(resolve));
    });
  });

  const finishOne = async () => {
    release.shift()?.();
    await setImmediate();
  };

  it('processes the first value at once', () => {
    queue.push('searching');
    expect(started).toEqual(['searching']);
  });

  it('skips values that were replaced by a newer one while it was busy', async () => {
    for (const value of ['searching', 'ranking', 'explaining']) queue.push(value);
    expect(started).toEqual(['searching']);
    await finishOne();
    expect(started).toEqual(['searching', 'explaining']);
    await finishOne();
    queue.push('ready');
    expect(started).toEqual(['searching', 'explaining', 'ready']);
  });

  it('does not process a waiting value that was discarded', async () => {
    queue.push('searching');
    queue.push('ranking');
    queue.discardWaiting();
    await finishOne();
    expect(started).toEqual(['searching']);
  });
});
