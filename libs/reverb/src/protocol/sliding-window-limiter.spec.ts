import { SlidingWindowLimiter } from './sliding-window-limiter';

describe('SlidingWindowLimiter', () => {
  it('allows ten events in any second, also across the boundary of two seconds', () => {
    const limiter = new SlidingWindowLimiter(10, 1000);
    const allowed = (times: number, nowMs: number) =>
      Array.from({ length: times }, () => limiter.tryAcquire(nowMs)).filter(Boolean).length;
    expect(allowed(9, 900)).toBe(9);
    expect(allowed(5, 1_100)).toBe(1);
    expect(allowed(5, 1_899)).toBe(0);
    expect(allowed(20, 1_900)).toBe(9);
    expect(allowed(20, 2_100)).toBe(1);
  });
});
