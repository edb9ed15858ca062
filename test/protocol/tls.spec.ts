import { findFreePorts, until } from '@giftspire/testing';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls, type SecureVersion } from 'node:tls';
import { promisify } from 'node:util';
import { InvalidTlsCredentials, readTlsFiles, ReverbServer } from '@giftspire/reverb';
import Pusher from 'pusher';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';
import { hasOpenssl, SelfSignedCertificate } from './support/self-signed-certificate';

const run = promisify(execFile);
const ROOT = join(__dirname, '../..');

/** A page of its own process, where the certificate can be trusted: connects, subscribes, says what it hears. */
const PUSHER_JS = `
const Pusher = require('pusher-js');
const client = new Pusher(process.argv[1], { cluster: 'mt1', wsHost: 'localhost',
  wssPort: Number(process.argv[2]), forceTLS: true, enabledTransports: ['ws', 'wss'] });
const channel = client.subscribe('news');
channel.bind('pusher:subscription_succeeded', () => process.stdout.write('subscribed\\n'));
channel.bind('posted', (data) => { process.stdout.write(JSON.stringify(data)); client.disconnect(); });
`;

const withOpenssl = hasOpenssl ? describe : describe.skip;

withOpenssl('A server with TLS (needs openssl on the PATH)', () => {
  let mine: SelfSignedCertificate;
  let server: TestServer;

  const sdk = (certificate = mine) =>
    new Pusher({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: TEST_APP.secret,
      host: '127.0.0.1',
      port: String(server.port),
      useTLS: true,
      agent: new Agent({ ca: certificate.cert }),
    });

  /** Whose certificate the next client is shown, or why there is none. */
  const handshake = async (version: SecureVersion = 'TLSv1.3', port = server.port) => {
    const limits = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
    const socket = connectTls({ port, rejectUnauthorized: false, ...limits });
    try {
      await once(socket, 'secureConnect');
      return socket.getPeerCertificate().subject.CN;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    } finally {
      socket.destroy();
    }
  };

  beforeAll(() => {
    mine = new SelfSignedCertificate('first');
  });
  beforeEach(async () => {
    server = await TestServer.start({ tls: { cert: mine.cert, key: mine.key } });
  });
  afterEach(() => TestServer.stopAll());

  it('serves the WebSocket and the HTTP API on one port', async () => {
    const client = await RawClient.connect(server, { ca: mine.cert });
    const { auth } = sdk().authorizeChannel(client.socketId, 'private-a');
    await client.subscribe('private-a', auth);
    const response = await sdk().trigger('private-a', 'posted', { text: 'ü'.repeat(4_000) });
    expect(response.status).toBe(200);
    const { data } = await client.waitForEvent('posted');
    expect(data).toBe(JSON.stringify({ text: 'ü'.repeat(4_000) }));
    await sdk().terminateUserConnections('nobody');
    await client.waitForRoundTrip();
  });

  it('accepts pusher-js, which verifies the certificate', async () => {
    const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: mine.certFile };
    const page = run(process.execPath, ['-e', PUSHER_JS, TEST_APP.key, String(server.port)], {
      env,
      cwd: ROOT,
    });
    let said = '';
    page.child.stdout?.on('data', (chunk: string) => (said += chunk));
    await until('subscribed', () => said.includes('subscribed'));
    await sdk().trigger('news', 'posted', { n: 1 });
    expect((await page).stdout).toBe('subscribed\n{"n":1}');
  });

  it('answers reverb:ping with REVERB_SCHEME=https', async () => {
    const main = join(ROOT, 'dist/apps/console/src/main.js');
    const { stdout } = await run(process.execPath, [main, 'reverb:ping'], {
      env: {
        PATH: process.env['PATH'],
        NODE_EXTRA_CA_CERTS: mine.certFile,
        REVERB_APP_ID: TEST_APP.id,
        REVERB_APP_KEY: TEST_APP.key,
        REVERB_APP_SECRET: TEST_APP.secret,
        REVERB_HOST: 'localhost',
        REVERB_PORT: String(server.port),
        REVERB_SCHEME: 'https',
      },
    });
    expect(stdout).toMatch(/^wss:\/\/localhost:.*: an event came back after \d+ ms\n$/);
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('rejects %s', async (version) => {
    expect(await handshake(version)).toMatch(/^(ERR_SSL_|EPROTO|ECONNRESET)/);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('supports %s', async (version) => {
    expect(await handshake(version)).toBe('first');
  });

  it('presents a new certificate to new clients and keeps existing connections', async () => {
    const client = await RawClient.connect(server, { ca: mine.cert });
    const next = new SelfSignedCertificate('second');
    expect(() => server.renewTls({ cert: next.cert, key: mine.key })).toThrow(
      InvalidTlsCredentials,
    );
    expect(await handshake()).toBe('first');
    server.renewTls(next);
    expect(await handshake()).toBe('second');
    expect(await handshake('TLSv1.1')).toMatch(/^(ERR_SSL_|EPROTO|ECONNRESET)/);
    await client.waitForRoundTrip();
  });

  it('survives plain HTTP clients and does not wait for silent ones at shutdown', async () => {
    const [rude, silent] = [connectTcp(server.port), connectTcp(server.port)];
    rude.on('error', () => undefined).write('GET /up HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(rude, 'close');
    expect(await handshake()).toBe('first');
    const closed = once(
      silent.on('error', () => undefined),
      'close',
    );
    const startedAt = performance.now();
    await TestServer.stopAll();
    await closed;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('closes a client that does not read with 4100, despite the cipher’s buffer', async () => {
    const slow = await TestServer.start({
      tls: { cert: mine.cert, key: mine.key },
      maxBufferedBytes: 20_000,
    });
    const client = await RawClient.connect(slow, { ca: mine.cert });
    await client.subscribe('news');
    client.socket.pause();
    server = slow;
    await until('it is given up', async () => {
      const posted = { channel: 'news', name: 'posted', data: 'x'.repeat(10_000) };
      const batches = Array.from({ length: 20 }, () =>
        sdk().triggerBatch(Array.from({ length: 10 }, () => posted)),
      );
      await Promise.all(batches);
      return slow.connectionCount === 0;
    });
    client.socket.resume();
    expect([1006, 4100]).toContain(await client.waitForClose());
  });

  it.each([
    ['a file that is not there', { certFile: '/nowhere/cert.pem' }, 'cert', 'ENOENT'],
    ['a key that is none', { keyFile: __filename }, 'key', 'holds no key'],
    ['the key of another', { certFile: '' }, 'cert', 'not that of the certificate'],
  ] as const)('is rejected %s', (_case, files, part, problem) => {
    const other = new SelfSignedCertificate('other').certFile;
    const { certFile = mine.certFile, keyFile = mine.keyFile }: Partial<SelfSignedCertificate> =
      files;
    const read = () => readTlsFiles(certFile || other, keyFile);
    expect(read).toThrow(expect.objectContaining({ part, code: 'INVALID_TLS_CREDENTIALS' }));
    expect(read).toThrow(problem);
  });

  it('is read from files at start and on SIGHUP, and rejected with one line', async () => {
    const main = join(ROOT, 'dist/apps/reverb/src/main.js');
    const [port = 0] = await findFreePorts(1);
    const files = new SelfSignedCertificate('of the process');
    const variables = {
      PATH: process.env['PATH'],
      REVERB_APP_ID: TEST_APP.id,
      REVERB_APP_KEY: TEST_APP.key,
      REVERB_APP_SECRET: TEST_APP.secret,
      REVERB_SERVER_PORT: String(port),
      REVERB_SCHEME: 'https',
      REVERB_TLS_CERT: files.certFile,
      REVERB_TLS_KEY: files.keyFile,
    };
    const wrong = { ...variables, REVERB_TLS_KEY: mine.keyFile };
    await expect(run(process.execPath, [main], { env: wrong })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^error: REVERB_TLS_CERT: the key is not that of .*\n$/,
      ) as string,
    });
    const child = fork(main, { env: variables, stdio: 'ignore' });
    await once(child, 'message');
    const shown = (name: string) => async () => (await handshake('TLSv1.3', port)) === name;
    await until('the certificate is shown', shown('of the process'));
    await copyFile(mine.certFile, files.certFile);
    await copyFile(mine.keyFile, files.keyFile);
    child.kill('SIGHUP');
    await until('the new one is shown', shown('first'));
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });

  it('refuses to start with a key that does not match the certificate', () => {
    const tls = { cert: mine.cert, key: new SelfSignedCertificate('other').key };
    expect(() => new ReverbServer({ apps: [TEST_APP], port: 0, tls })).toThrow(
      InvalidTlsCredentials,
    );
  });
});
