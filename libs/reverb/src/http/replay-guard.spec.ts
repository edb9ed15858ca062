import { FakeClock } from '../testing/fake-clock';
import { ReplayGuard } from './replay-guard';

describe('ReplayGuard', () => {
  it('knows a request again, of the same app only, as long as its signature may be valid', () => {
    const clock = new FakeClock();
    const guard = new ReplayGuard(clock);
    expect(guard.isReplay('1', 'a')).toBe(false);
    expect(guard.isReplay('1', 'a')).toBe(true);
    expect(guard.isReplay('2', 'a')).toBe(false);
    clock.advance(1_200_000);
    expect(guard.isReplay('1', 'a')).toBe(true);
    clock.advance(1_000);
    expect(guard.isReplay('1', 'b')).toBe(false);
    expect(guard.size).toBe(1);
  });
});
