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

/** Script of a child process that trusts the certificate: subscribes with pusher-js and prints the event. */
const PUSHER_JS_SCRIPT = `
const Pusher = require('pusher-js');
const client = new Pusher(process.argv[1], { cluster: 'mt1', wsHost: 'localhost',
  wssPort: Number(process.argv[2]), forceTLS: true, enabledTransports: ['ws', 'wss'] });
const channel = client.subscribe('news');
channel.bind('pusher:subscription_succeeded', () => process.stdout.write('subscribed\\n'));
channel.bind('posted', (data) => { process.stdout.write(JSON.stringify(data)); client.disconnect(); });
`;

const withOpenssl = hasOpenssl ? describe : describe.skip;

withOpenssl('A server with TLS (needs openssl on the PATH)', () => {
  let certificate: SelfSignedCertificate;
  let server: TestServer;

  const createSdk = () =>
    new Pusher({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: TEST_APP.secret,
      host: '127.0.0.1',
      port: String(server.port),
      useTLS: true,
      agent: new Agent({ ca: certificate.cert }),
    });

  /** Performs a TLS handshake. Returns the common name of the presented certificate, or the error code. */
  const performHandshake = async (version: SecureVersion = 'TLSv1.3', port = server.port) => {
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
    certificate = new SelfSignedCertificate('first');
  });
  beforeEach(async () => {
    server = await TestServer.start({ tls: { cert: certificate.cert, key: certificate.key } });
  });
  afterEach(() => TestServer.stopAll());

  it('serves the WebSocket and the HTTP API on one port', async () => {
    const client = await RawClient.connect(server, { ca: certificate.cert });
    const { auth } = createSdk().authorizeChannel(client.socketId, 'private-a');
    await client.subscribe('private-a', auth);
    const response = await createSdk().trigger('private-a', 'posted', { text: 'ü'.repeat(4_000) });
    expect(response.status).toBe(200);
    const { data } = await client.waitForEvent('posted');
    expect(data).toBe(JSON.stringify({ text: 'ü'.repeat(4_000) }));
    await createSdk().terminateUserConnections('nobody');
    await client.waitForRoundTrip();
  });

  it('accepts pusher-js, which verifies the certificate', async () => {
    const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: certificate.certFile };
    const page = run(
      process.execPath,
      ['-e', PUSHER_JS_SCRIPT, TEST_APP.key, String(server.port)],
      {
        env,
        cwd: ROOT,
      },
    );
    let output = '';
    page.child.stdout?.on('data', (chunk: string) => (output += chunk));
    await until('subscribed', () => output.includes('subscribed'));
    await createSdk().trigger('news', 'posted', { n: 1 });
    expect((await page).stdout).toBe('subscribed\n{"n":1}');
  });

  it('answers reverb:ping with REVERB_SCHEME=https', async () => {
    const main = join(ROOT, 'dist/apps/console/src/main.js');
    const { stdout } = await run(process.execPath, [main, 'reverb:ping'], {
      env: {
        PATH: process.env['PATH'],
        NODE_EXTRA_CA_CERTS: certificate.certFile,
        REVERB_APP_ID: TEST_APP.id,
        REVERB_APP_KEY: TEST_APP.key,
        REVERB_APP_SECRET: TEST_APP.secret,
        REVERB_HOST: 'localhost',
        REVERB_PORT: String(server.port),
        REVERB_SCHEME: 'https',
      },
    });
    expect(stdout).toMatch(/^wss:\/\/localhost:.*: received the event after \d+ ms\n$/);
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('rejects %s', async (version) => {
    expect(await performHandshake(version)).toMatch(/^(ERR_SSL_|EPROTO|ECONNRESET)/);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('supports %s', async (version) => {
    expect(await performHandshake(version)).toBe('first');
  });

  it('presents a new certificate to new clients and keeps existing connections', async () => {
    const client = await RawClient.connect(server, { ca: certificate.cert });
    const next = new SelfSignedCertificate('second');
    expect(() => server.renewTls({ cert: next.cert, key: certificate.key })).toThrow(
      InvalidTlsCredentials,
    );
    expect(await performHandshake()).toBe('first');
    server.renewTls(next);
    expect(await performHandshake()).toBe('second');
    expect(await performHandshake('TLSv1.1')).toMatch(/^(ERR_SSL_|EPROTO|ECONNRESET)/);
    await client.waitForRoundTrip();
  });

  it('survives plain HTTP clients and does not wait for silent ones at shutdown', async () => {
    const [plainHttpClient, silentClient] = [connectTcp(server.port), connectTcp(server.port)];
    plainHttpClient.on('error', () => undefined).write('GET /up HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(plainHttpClient, 'close');
    expect(await performHandshake()).toBe('first');
    const closed = once(
      silentClient.on('error', () => undefined),
      'close',
    );
    await TestServer.stopAll();
    await closed;
  }, 5_000);

  it('closes a client that does not read with 4100, despite the cipher’s buffer', async () => {
    server = await TestServer.start({
      tls: { cert: certificate.cert, key: certificate.key },
      maxBufferedBytes: 20_000,
    });
    const client = await RawClient.connect(server, { ca: certificate.cert });
    await client.subscribe('news');
    client.socket.pause();
    await until('the client is disconnected', async () => {
      const posted = { channel: 'news', name: 'posted', data: 'x'.repeat(10_000) };
      const batches = Array.from({ length: 20 }, () =>
        createSdk().triggerBatch(Array.from({ length: 10 }, () => posted)),
      );
      await Promise.all(batches);
      return server.connectionCount === 0;
    });
    client.socket.resume();
    expect([1006, 4100]).toContain(await client.waitForClose());
  });

  it.each([
    ['a missing file', { certFile: '/nowhere/cert.pem' }, 'cert', 'ENOENT'],
    ['a file without a key', { keyFile: __filename }, 'key', 'holds no key'],
    ['the key of another certificate', { certFile: '' }, 'cert', 'not that of the certificate'],
  ] as const)('is rejected %s', (_case, files, part, problem) => {
    const other = new SelfSignedCertificate('other').certFile;
    const {
      certFile = certificate.certFile,
      keyFile = certificate.keyFile,
    }: Partial<SelfSignedCertificate> = files;
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
    const wrong = { ...variables, REVERB_TLS_KEY: certificate.keyFile };
    await expect(run(process.execPath, [main], { env: wrong })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^error: REVERB_TLS_CERT: the key is not that of .*\n$/,
      ) as string,
    });
    const child = fork(main, { env: variables, stdio: 'ignore' });
    await once(child, 'message');
    const isPresented = (name: string) => async () =>
      (await performHandshake('TLSv1.3', port)) === name;
    await until('the certificate is presented', isPresented('of the process'));
    await copyFile(certificate.certFile, files.certFile);
    await copyFile(certificate.keyFile, files.keyFile);
    child.kill('SIGHUP');
    await until('the new certificate is presented', isPresented('first'));
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
  });

  it('refuses to start with a key that does not match the certificate', () => {
    const tls = { cert: certificate.cert, key: new SelfSignedCertificate('other').key };
    expect(() => new ReverbServer({ apps: [TEST_APP], port: 0, tls })).toThrow(
      InvalidTlsCredentials,
    );
  });
});
