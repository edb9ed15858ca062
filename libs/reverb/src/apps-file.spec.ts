import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidAppsFile, readAppsFile } from './apps-file';

const path = join(mkdtempSync(join(tmpdir(), 'apps-')), 'apps.json');
const credentials = { app_id: '1', key: 'key', secret: 'secret' };

/** Writes the content to a file, as JSON unless it is text, and reads it as an apps file. */
function writeAndReadAppsFile(content: unknown) {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readAppsFile(path);
}

describe('readAppsFile', () => {
  it('converts every key, with its unit', () => {
    const [app] = writeAndReadAppsFile([
      {
        ...credentials,
        enabled: false,
        allowed_origins: ['*.good.example'],
        allow_missing_origin: true,
        ping_interval: 50,
        activity_timeout: 20,
        max_connections: 1000,
        max_message_size: 5000,
        accept_client_events_from: 'all',
        rate_limiting: {
          enabled: true,
          max_attempts: 5,
          decay_seconds: 2,
          terminate_on_limit: true,
        },
        user_authentication: true,
        subscription_count: true,
        watchlist: true,
        replay_protection: true,
        webhooks: [{ url: 'https://hooks.example/a', events: ['channel_occupied'] }],
      },
    ]);
    expect(app).toEqual({
      id: '1',
      key: 'key',
      secret: 'secret',
      enabled: false,
      allowedOrigins: ['*.good.example'],
      allowMissingOrigin: true,
      pingAfterSeconds: 50,
      activityTimeoutSeconds: 20,
      maxConnections: 1000,
      maxMessageBytes: 5000,
      acceptClientEventsFrom: 'all',
      rateLimiting: { maxAttempts: 5, decaySeconds: 2, terminateOnLimit: true },
      userAuthenticationSeconds: 30,
      subscriptionCount: true,
      watchlist: true,
      replayProtection: true,
      webhooks: [{ url: 'https://hooks.example/a', events: ['channel_occupied'] }],
    });
  });

  it('requires only the credentials', () => {
    expect(writeAndReadAppsFile([credentials])).toMatchObject([
      { id: '1', key: 'key', secret: 'secret' },
    ]);
    expect(
      writeAndReadAppsFile([{ ...credentials, max_connections: null }])[0]?.maxConnections,
    ).toBeUndefined();
    expect(
      writeAndReadAppsFile([{ ...credentials, rate_limiting: { enabled: false } }])[0]
        ?.rateLimiting,
    ).toBeUndefined();
  });

  it.each([
    ['text that is not JSON', 'nonsense', 'JSON'],
    ['an object instead of an array', {}, 'array'],
    ['an app without a secret', [{ app_id: '1', key: 'key' }], '0.secret'],
    ['an id that is a number', [{ ...credentials, app_id: 1 }], '0.app_id'],
    [
      'text instead of a number',
      [credentials, { ...credentials, ping_interval: '60' }],
      '1.ping_interval',
    ],
    ['an unknown key', [{ ...credentials, max_conections: 1 }], 'max_conections'],
    [
      'a webhook with a file URL',
      [{ ...credentials, webhooks: [{ url: 'file:///etc/passwd' }] }],
      'url',
    ],
    [
      'an unknown webhook event',
      [{ ...credentials, webhooks: [{ url: 'http://a', events: ['x'] }] }],
      'events',
    ],
    [
      'an unknown kind of client event sender',
      [{ ...credentials, accept_client_events_from: 'me' }],
      'accept_client',
    ],
  ])('rejects %s and names the position', (_case, content, message) => {
    expect(() => writeAndReadAppsFile(content)).toThrow(InvalidAppsFile);
    expect(() => writeAndReadAppsFile(content)).toThrow(message);
  });

  it('rejects a missing file', () => {
    expect(() => readAppsFile('/nothing/here.json')).toThrow(InvalidAppsFile);
  });
});
