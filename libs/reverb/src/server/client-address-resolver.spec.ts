import type { IncomingMessage } from 'node:http';
import { ClientAddressResolver, InvalidProxyAddress } from './client-address-resolver';

const createRequest = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

const resolveAddress = (proxies: string[], remote: string, forwarded?: string) =>
  new ClientAddressResolver(proxies).resolve(createRequest(remote, forwarded));

describe('ClientAddressResolver', () => {
  it.each([
    [[], '1.2.3.4', '9.9.9.9', '1.2.3.4'],
    [[], '::ffff:1.2.3.4', undefined, '1.2.3.4'],
    [['10.0.0.0/8'], '10.1.1.1', '9.9.9.9', '9.9.9.9'],
    [['10.0.0.0/8'], '::ffff:10.1.1.1', '9.9.9.9', '9.9.9.9'],
    [['10.0.0.0/8'], '10.1.1.1', '6.6.6.6, 9.9.9.9', '9.9.9.9'],
    [['10.0.0.0/8'], '10.1.1.1', '6.6.6.6, 9.9.9.9, 10.2.2.2', '9.9.9.9'],
    [['10.0.0.0/8'], '10.1.1.1', undefined, '10.1.1.1'],
    [['10.0.0.0/8'], '10.1.1.1', 'nonsense', '10.1.1.1'],
    [['10.0.0.0/8'], '11.1.1.1', '9.9.9.9', '11.1.1.1'],
    [['127.0.0.1'], '127.0.0.1', '2001:db8::1', '2001:db8::1'],
    [['fd00::/8'], 'fd00::5', '9.9.9.9', '9.9.9.9'],
  ])(
    'resolves with the trusted proxies %j, the peer %s and X-Forwarded-For %s to %s',
    (proxies, remote, forwarded, address) => {
      expect(resolveAddress(proxies, remote, forwarded)).toBe(address);
    },
  );

  it.each(['proxy', '10.0.0.0/33', '10.0.0.0/x', '', '10.0.0/8'])(
    'rejects the trusted proxy %j',
    (proxy) => {
      expect(() => new ClientAddressResolver([proxy])).toThrow(InvalidProxyAddress);
    },
  );
});
