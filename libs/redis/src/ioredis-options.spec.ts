import { toIoredisOptions } from './ioredis-options';

describe('toIoredisOptions', () => {
  it('keeps host, port, credentials and database number', () => {
    const address = { host: 'cache', port: 6380, username: 'gift', password: 'secret', db: 7 };
    expect(toIoredisOptions({ ...address, tls: false })).toEqual(address);
  });

  it('enables TLS only for an address with TLS', () => {
    const address = { host: 'cache', port: 6380 };
    expect(toIoredisOptions({ ...address, tls: true }).tls).toEqual({});
    expect(toIoredisOptions(address)).not.toHaveProperty('tls');
  });

  it('leaves out the key prefix, which ioredis would add to the keys a second time', () => {
    const address = { host: 'cache', port: 6380, keyPrefix: 'bull' };
    expect(toIoredisOptions(address)).not.toHaveProperty('keyPrefix');
  });
});
