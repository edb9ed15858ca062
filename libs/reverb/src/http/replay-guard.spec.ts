import { FakeClock } from '../testing/fake-clock';
import { ReplayGuard } from './replay-guard';

describe('ReplayGuard', () => {
  it('recognises a signature of the same app for as long as it may be valid, then deletes it', () => {
    const clock = new FakeClock();
    const guard = new ReplayGuard(clock);
    expect(guard.claimSignature('1', 'a')).toBe(true);
    expect(guard.claimSignature('1', 'a')).toBe(false);
    expect(guard.claimSignature('2', 'a')).toBe(true);
    clock.advance(1_200_000);
    expect(guard.claimSignature('1', 'a')).toBe(false);
    clock.advance(1_000);
    expect(guard.claimSignature('1', 'b')).toBe(true);
    expect(guard.size).toBe(1);
  });
});
