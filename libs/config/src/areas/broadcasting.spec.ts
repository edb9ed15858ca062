import { CREDENTIALS, loadTestConfig, findProblemMessages } from '../testing/load-test-config';

const PUSHER = {
  BROADCAST_CONNECTION: 'pusher',
  PUSHER_APP_ID: '99',
  PUSHER_APP_KEY: 'pusher-key',
  PUSHER_APP_SECRET: 'a-secret-of-thirty-two-letters..',
};
const PRODUCTION = {
  APP_ENV: 'production',
  APP_URL: 'https://example.com',
  CORS_ALLOWED_ORIGINS: 'https://example.com',
  DATABASE_URL: 'postgres://u:p@db/g',
};

describe('broadcasting configuration', () => {
  it('uses the WebSocket server by default', () => {
    expect(loadTestConfig(CREDENTIALS).broadcasting).toEqual({
      connection: 'reverb',
      app: { id: '123456', key: 'key', secret: 'a-secret-of-twenty-eight-ch.' },
      endpoint: { host: 'localhost', port: 9000, scheme: 'http', path: '' },
      maxRequestBytes: 1_048_576,
      browser: { key: 'key', host: undefined, port: 9000, scheme: 'http', path: '' },
      encryptionMasterKey: undefined,
    });
  });

  it.each(['log', 'null'])(
    'accepts the driver %s, although null otherwise means not set',
    (connection) => {
      const { broadcasting } = loadTestConfig({ ...CREDENTIALS, BROADCAST_CONNECTION: connection });
      expect(broadcasting).toMatchObject({ connection, app: { key: 'key' } });
    },
  );

  it('uses the hosts of the Pusher cluster with the driver pusher', () => {
    const { broadcasting } = loadTestConfig({ ...PUSHER, PUSHER_APP_CLUSTER: 'eu' });
    expect(broadcasting).toMatchObject({
      connection: 'pusher',
      app: { id: '99', key: 'pusher-key', secret: PUSHER.PUSHER_APP_SECRET },
      endpoint: { host: 'api-eu.pusher.com', port: 443, scheme: 'https', path: '' },
      browser: { key: 'pusher-key', host: 'ws-eu.pusher.com', port: 443, scheme: 'https' },
    });
  });

  it('accepts a Pusher-compatible server with different addresses for back end and browsers', () => {
    const { broadcasting } = loadTestConfig({
      ...PUSHER,
      PUSHER_HOST: 'soketi',
      PUSHER_PORT: '6001',
      PUSHER_SCHEME: 'http',
      VITE_PUSHER_HOST: 'ws.example.com',
      VITE_PUSHER_PORT: '443',
      VITE_PUSHER_SCHEME: 'https',
    });
    expect(broadcasting).toMatchObject({
      endpoint: { host: 'soketi', port: 6001, scheme: 'http' },
      browser: { host: 'ws.example.com', port: 443, scheme: 'https' },
    });
  });

  it('requires the PUSHER_ credentials instead of the REVERB_ ones with the driver pusher', () => {
    expect(findProblemMessages({ BROADCAST_CONNECTION: 'pusher' })).toEqual({
      PUSHER_APP_ID: 'is required with BROADCAST_CONNECTION=pusher',
      PUSHER_APP_KEY: 'is required with BROADCAST_CONNECTION=pusher',
      PUSHER_APP_SECRET: 'is required with BROADCAST_CONNECTION=pusher',
    });
    expect(findProblemMessages({ ...PRODUCTION, ...PUSHER })).toEqual({});
    const guessable = { ...PRODUCTION, ...PUSHER, PUSHER_APP_SECRET: 'short' };
    expect(Object.keys(findProblemMessages(guessable))).toEqual(['PUSHER_APP_SECRET']);
  });

  it('rejects unknown drivers and the variable name that Laravel used before version 11', () => {
    expect(findProblemMessages({ ...CREDENTIALS, BROADCAST_CONNECTION: 'ably' })).toEqual({
      BROADCAST_CONNECTION: 'must be one of reverb, pusher, log, null',
    });
    expect(findProblemMessages({ ...CREDENTIALS, BROADCAST_DRIVER: 'log' })).toEqual({
      BROADCAST_DRIVER: 'is called BROADCAST_CONNECTION',
    });
  });

  it('accepts only 32 bytes as base64 as the master key of encrypted channels', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const name = 'BROADCAST_ENCRYPTION_MASTER_KEY';
    expect(loadTestConfig({ ...CREDENTIALS, [name]: key }).broadcasting.encryptionMasterKey).toBe(
      key,
    );
    for (const rejected of ['secret', Buffer.alloc(31).toString('base64'), `${key.slice(0, -2)}B=`])
      expect(findProblemMessages({ ...CREDENTIALS, [name]: rejected })[name]).toMatch(
        /^must be 32 bytes/,
      );
  });
});
