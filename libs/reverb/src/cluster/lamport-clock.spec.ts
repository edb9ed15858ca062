import { FakeClock } from '../testing/fake-clock';
import { LamportClock } from './lamport-clock';

describe('LamportClock', () => {
  it('creates timestamps greater than all before, within one millisecond and from a clock that is ahead', () => {
    const clock = new FakeClock();
    const [local, remote] = [new LamportClock(clock), new LamportClock(new FakeClock())];
    const first = local.next();
    const second = local.next();
    expect(second).toBeGreaterThan(first);
    for (let n = 0; n < 10; n += 1) local.next();
    const ahead = local.next();
    remote.observe(ahead);
    expect(remote.next()).toBeGreaterThan(ahead);
    expect(
      Number.isSafeInteger(new LamportClock({ ...clock, epochMs: () => 4e12 } as FakeClock).next()),
    ).toBe(true);
  });
});
