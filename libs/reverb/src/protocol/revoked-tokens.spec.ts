import { Application } from '../application';
import { FakeClock } from '../testing/fake-clock';
import { RevokedTokens } from './revoked-tokens';

const credentials = { key: 'key', secret: 'secret' };
const app = new Application({ id: '1', ...credentials });

describe('RevokedTokens', () => {
  it('recognizes a token by app, user and token id', () => {
    const revoked = new RevokedTokens(new FakeClock());
    revoked.add(app, 'u1', 't1');
    expect(revoked.has(app, 'u1', 't1')).toBe(true);
    expect(revoked.has(app, 'u1', 't2')).toBe(false);
    expect(revoked.has(app, 'u2', 't1')).toBe(false);
    expect(revoked.has(new Application({ id: '2', ...credentials }), 'u1', 't1')).toBe(false);
  });

  it('remembers a token for ten minutes after its last revocation, then removes it', () => {
    const clock = new FakeClock();
    const revoked = new RevokedTokens(clock);
    revoked.add(app, 'u1', 't1');
    clock.advance(6 * 60_000);
    revoked.add(app, 'u1', 't1');
    clock.advance(9 * 60_000);
    expect(revoked.has(app, 'u1', 't1')).toBe(true);
    clock.advance(60_000);
    expect(revoked.has(app, 'u1', 't1')).toBe(false);
    revoked.add(app, 'u2', 't2');
    expect(revoked.size).toBe(1);
  });
});
