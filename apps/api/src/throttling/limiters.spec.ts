import { toIpThrottleKey } from './limiters';

describe('toIpThrottleKey', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::'],
    ['::1', '::'],
    ['fe80::1%eth0', 'fe80::'],
    ['nonsense', 'unknown'],
    [undefined, 'unknown'],
  ])('returns for %s the key %s', (ip, key) => {
    expect(toIpThrottleKey(ip)).toBe(key);
  });
});
