import { FakeClock } from '../testing/fake-clock';
import { LamportClock } from './stamps';

describe('stamps of cached events', () => {
  it('are later than all before, also in one millisecond and from clocks that go ahead', () => {
    const clock = new FakeClock();
    const [mine, theirs] = [new LamportClock(clock), new LamportClock(new FakeClock())];
    const first = mine.next();
    const second = mine.next();
    expect(second).toBeGreaterThan(first);
    for (let n = 0; n < 10; n += 1) mine.next();
    const ahead = mine.next();
    theirs.heard(ahead);
    expect(theirs.next()).toBeGreaterThan(ahead);
    expect(
      Number.isSafeInteger(new LamportClock({ ...clock, epochMs: () => 4e12 } as FakeClock).next()),
    ).toBe(true);
  });
});
