import { until } from '@giftspire/testing';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

/** Returns the text of an upgrade request. */
const encodeUpgrade = (target: string, ...headers: string[]) =>
  [
    `GET ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    ...headers,
    '\r\n',
  ].join('\r\n');

const KEY_HEADER = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
const VERSION_HEADER = 'Sec-WebSocket-Version: 13';

describe('A client that connects', () => {
  it('receives pusher:connection_established first, with a socket id and the activity timeout', async () => {
    const server = await TestServer.start({ activityTimeoutSeconds: 17 });
    const client = await RawClient.connect(server);
    const [established] = client.receivedFrames;
    expect(established?.event).toBe('pusher:connection_established');
    expect(JSON.parse(String(established?.data))).toEqual({
      socket_id: expect.stringMatching(/^\d+\.\d+$/) as string,
      activity_timeout: 17,
    });
  });

  it('has a unique socket id', async () => {
    const server = await TestServer.start();
    const [one, other] = [await RawClient.connect(server), await RawClient.connect(server)];
    expect(one.socketId).not.toBe(other.socketId);
  });

  it.each(['', '?protocol=7', '?protocol=4&unknown=%E0%A4%A', '?client=js'])(
    'is accepted with the query "%s"',
    async (query) => {
      const server = await TestServer.start();
      await expect(
        RawClient.connect(server, { pathAndQuery: `/app/${TEST_APP.key}${query}` }),
      ).resolves.toBeDefined();
    },
  );

  it('receives the reply to a frame that it sent together with its handshake', async () => {
    const server = await TestServer.start();
    const target = `/app/${TEST_APP.key}?protocol=7`;
    const client = new RawClient(server, { pathAndQuery: target });
    client.socket.on('open', () => client.send({ event: 'pusher:ping' }));
    await client.waitForEvent('pusher:pong');
  });
});

describe.each([
  { description: 'an unknown key', target: '/app/nobody?protocol=7', code: 4001 },
  { description: 'protocol 3', target: `/app/${TEST_APP.key}?protocol=3`, code: 4007 },
  { description: 'protocol 8', target: `/app/${TEST_APP.key}?protocol=8`, code: 4007 },
  { description: 'protocol 1', target: `/app/${TEST_APP.key}?protocol=1`, code: 4007 },
  { description: 'protocol "seven"', target: `/app/${TEST_APP.key}?protocol=seven`, code: 4006 },
  { description: 'protocol 7.0', target: `/app/${TEST_APP.key}?protocol=7.0`, code: 4006 },
  { description: 'protocol -7', target: `/app/${TEST_APP.key}?protocol=-7`, code: 4006 },
  { description: 'an empty protocol', target: `/app/${TEST_APP.key}?protocol=`, code: 4006 },
  {
    description: 'two protocols',
    target: `/app/${TEST_APP.key}?protocol=7&protocol=1`,
    code: 4007,
  },
  { description: 'a foreign origin', origin: 'https://evil.test', code: 4009 },
  { description: 'an opaque origin', origin: 'null', code: 4009 },
])('A client with $description', ({ target, origin, code }) => {
  const connectRejectedClient = async () => {
    const apps = [{ ...TEST_APP, allowedOrigins: ['https://good.test'] }];
    const server = await TestServer.start({ apps });
    return { server, client: new RawClient(server, { pathAndQuery: target, origin }) };
  };

  it(`receives pusher:error and a close frame with ${code} and no other frame`, async () => {
    const { client } = await connectRejectedClient();
    expect(await client.waitForClose()).toBe(code);
    expect(client.closeReason).not.toBe('');
    expect(client.receivedFrames).toEqual([
      { event: 'pusher:error', data: { code, message: client.closeReason } },
    ]);
  });

  it('gets no response to later frames', async () => {
    const { client, server } = await connectRejectedClient();
    client.socket.on('open', () => {
      client.send({ event: 'pusher:ping' });
      client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    });
    await client.waitForClose();
    expect(client.receivedFrames.map(({ event }) => event)).toEqual(['pusher:error']);
    expect(server.connectionCount).toBe(0);
  });
});

describe('A server that requires the protocol version', () => {
  it('rejects clients without a version with 4008 and accepts the others', async () => {
    const server = await TestServer.start({ requireProtocol: true });
    const client = new RawClient(server, {
      pathAndQuery: `/app/${TEST_APP.key}?client=js&version=8.6.0`,
    });
    expect(await client.waitForClose()).toBe(4008);
    expect(client.receivedFrames).toEqual([
      { event: 'pusher:error', data: { code: 4008, message: 'No protocol version supplied' } },
    ]);
    await RawClient.connect(server);
  });
});

describe('A client without an origin', () => {
  const target = `/app/${TEST_APP.key}?protocol=7`;
  const allowedOrigins = ['https://good.test'];

  it('is rejected with 4009 by an app with allowed origins', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, allowedOrigins }] });
    expect(await new RawClient(server, { pathAndQuery: target }).waitForClose()).toBe(4009);
  });

  it('is accepted by a server that allows missing origins', async () => {
    const apps = [{ ...TEST_APP, allowedOrigins, allowMissingOrigin: true }];
    const server = await TestServer.start({ apps });
    await expect(RawClient.connect(server, { pathAndQuery: target })).resolves.toBeDefined();
  });
});

describe('A client with an allowed origin', () => {
  it.each(['https://good.test', 'https://GOOD.test'])('is accepted (%s)', async (origin) => {
    const apps = [{ ...TEST_APP, allowedOrigins: ['https://good.test'] }];
    const server = await TestServer.start({ apps });
    await expect(RawClient.connect(server, { origin })).resolves.toBeDefined();
  });
});

describe('A malformed upgrade request', () => {
  it.each([
    ['without a key', encodeUpgrade('/app/app-key', VERSION_HEADER), 400],
    [
      'with a broken key',
      encodeUpgrade('/app/app-key', VERSION_HEADER, 'Sec-WebSocket-Key: x'),
      400,
    ],
    [
      'of another version',
      encodeUpgrade('/app/app-key', KEY_HEADER, 'Sec-WebSocket-Version: 7'),
      400,
    ],
    [
      'to another protocol',
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER).replace('websocket', 'h2c'),
      400,
    ],
    ['to another path', encodeUpgrade('/', KEY_HEADER, VERSION_HEADER), 404],
    ['below the path', encodeUpgrade('/app/app-key/more', KEY_HEADER, VERSION_HEADER), 404],
    ['to the path without a key', encodeUpgrade('/app/', KEY_HEADER, VERSION_HEADER), 404],
    [
      'to an absolute address',
      encodeUpgrade('http://other.test/app/app-key', KEY_HEADER, VERSION_HEADER),
      404,
    ],
    [
      'as a POST',
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER).replace('GET', 'POST'),
      405,
    ],
    [
      'of HTTP/1.0',
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER).replace('HTTP/1.1', 'HTTP/1.0'),
      400,
    ],
    [
      'without a host',
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER).replace('Host: localhost\r\n', ''),
      400,
    ],
    [
      'with two hosts',
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER, 'Host: other.test'),
      400,
    ],
    ['that is no HTTP', 'nonsense\r\n\r\n', 400],
  ])('%s gets a response and is closed', async (_description, bytes, status) => {
    const server = await TestServer.start();
    const response = await sendRawRequest(server, bytes);
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(response).not.toContain('pusher');
    expect(server.connectionCount).toBe(0);
  });

  it('with headers of 32 kB gets a response and is closed', async () => {
    const server = await TestServer.start();
    const header = `Sec-WebSocket-Protocol: ${'a,'.repeat(16_000)}`;
    const response = await sendRawRequest(
      server,
      encodeUpgrade('/app/app-key', KEY_HEADER, VERSION_HEADER, header),
    );
    expect(response).toMatch(/^HTTP\/1.1 431 /);
  });
});

it('The server removes a client whose TCP connection breaks', async () => {
  const server = await TestServer.start();
  const client = await RawClient.connect(server);
  expect(server.connectionCount).toBe(1);
  client.socket.terminate();
  await until('the connection is removed', () => server.connectionCount === 0);
});
