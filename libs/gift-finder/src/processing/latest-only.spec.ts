import { setImmediate } from 'node:timers/promises';
import { LatestOnly } from './latest-only';

describe('LatestOnly', () => {
  const begun: string[] = [];
  let release: (() => void)[] = [];
  let latest: LatestOnly<string>;

  beforeEach(() => {
    begun.length = 0;
    release = [];
    latest = new LatestOnly((value) => {
      begun.push(value);
      return new Promise((resolve) => release.push(resolve));
    });
  });

  const finishOne = async () => {
    release.shift()?.();
    await setImmediate();
  };

  it('begins at once', () => {
    latest.push('searching');
    expect(begun).toEqual(['searching']);
  });

  it('leaves out what was overtaken while it was busy', async () => {
    for (const value of ['searching', 'ranking', 'explaining']) latest.push(value);
    expect(begun).toEqual(['searching']);
    await finishOne();
    expect(begun).toEqual(['searching', 'explaining']);
    await finishOne();
    latest.push('ready');
    expect(begun).toEqual(['searching', 'explaining', 'ready']);
  });

  it('forgets what waits when it is cleared', async () => {
    latest.push('searching');
    latest.push('ranking');
    latest.clear();
    await finishOne();
    expect(begun).toEqual(['searching']);
  });
});
