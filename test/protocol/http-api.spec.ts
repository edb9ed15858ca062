import http from 'node:http';
import { postSigned, sendRequest } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;
let client: RawClient;

beforeEach(async () => {
  server = await TestServer.start();
  client = await RawClient.connect(server);
  await client.subscribe('news');
});
afterEach(() => TestServer.stopAll());

/** Returns the body of a publish request; `change` adds or replaces fields. */
const createEvent = (change: object = {}) => ({
  name: 'posted',
  data: '{}',
  channel: 'news',
  ...change,
});

const readReceivedEvents = async () => {
  await client.waitForRoundTrip();
  return client.findReceivedEvents('posted');
};

describe('POST /apps/{id}/events', () => {
  it('responds {} and delivers the event', async () => {
    const response = await postSigned(server, 'events', createEvent());
    expect(response).toMatchObject({ status: 200, body: {} });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await readReceivedEvents()).toHaveLength(1);
  });

  it('delivers once per channel, also for a repeated channel name', async () => {
    await client.subscribe('sports');
    await postSigned(
      server,
      'events',
      createEvent({ channel: undefined, channels: ['news', 'sports', 'news'] }),
    );
    expect((await readReceivedEvents()).map(({ channel }) => channel)).toEqual(['news', 'sports']);
  });

  it('delivers an event with an id once and responds to a repetition as to the first request', async () => {
    const eventWithId = createEvent({ event_id: '3f0f7c0e-9d0e-4c9a-9a51-0a4b3c2d1e0f' });
    expect(await postSigned(server, 'events', eventWithId)).toMatchObject({
      status: 200,
      body: {},
    });
    expect(await postSigned(server, 'events', eventWithId)).toMatchObject({
      status: 200,
      body: {},
    });
    await postSigned(server, 'events', createEvent({ event_id: 'another' }));
    expect(await readReceivedEvents()).toHaveLength(2);
  });

  it('delivers a repeated event id on channels it has not reached yet', async () => {
    await client.subscribe('sports');
    await postSigned(server, 'events', createEvent({ event_id: 'e' }));
    const more = { channel: undefined, channels: ['news', 'sports'], event_id: 'e' };
    await postSigned(server, 'events', createEvent(more));
    expect((await readReceivedEvents()).map(({ channel }) => channel)).toEqual(['news', 'sports']);
  });

  it.each([1, '', null, 'x'.repeat(65)])('rejects the event_id %j', async (event_id) => {
    expect((await postSigned(server, 'events', createEvent({ event_id }))).status).toBe(400);
    expect(await readReceivedEvents()).toEqual([]);
  });

  it('delivers to all subscribers except the socket_id', async () => {
    const other = await RawClient.connect(server);
    await other.subscribe('news');
    await postSigned(server, 'events', createEvent({ socket_id: other.socketId }));
    await other.waitForRoundTrip();
    expect(other.findReceivedEvents('posted')).toEqual([]);
    expect(await readReceivedEvents()).toHaveLength(1);
  });

  it.each(['1.1', null])('delivers to all subscribers when socket_id is %j', async (socket_id) => {
    expect((await postSigned(server, 'events', createEvent({ socket_id }))).status).toBe(200);
    expect(await readReceivedEvents()).toHaveLength(1);
  });

  it.each([
    [
      '100 channels',
      { channel: undefined, channels: Array.from({ length: 100 }, (_, i) => `c${i}`) },
    ],
    ['a name of 200 characters', { name: 'n'.repeat(200) }],
    ['10 KB of data', { data: 'd'.repeat(10_240) }],
    ['10 KB of data that double when escaped', { data: '"'.repeat(10_240) }],
    ['empty data', { data: '' }],
  ])('accepts %s', async (_description, change) => {
    expect(await postSigned(server, 'events', createEvent(change))).toMatchObject({
      status: 200,
      body: {},
    });
  });

  it.each([
    [400, 'not JSON', 'nonsense'],
    [400, 'no object', '[]'],
    [400, 'null', 'null'],
    [400, 'an empty body', ''],
    [400, 'bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1')],
    [400, 'no name', createEvent({ name: undefined })],
    [400, 'an empty name', createEvent({ name: '' })],
    [400, 'a name over 200 characters', createEvent({ name: 'n'.repeat(201) })],
    [400, 'no data', createEvent({ data: undefined })],
    [400, 'data that is an object', createEvent({ data: {} })],
    [400, 'no channel', createEvent({ channel: undefined })],
    [400, 'a channel that is an array', createEvent({ channel: ['news'] })],
    [400, 'channels that are a string', createEvent({ channel: undefined, channels: 'news' })],
    [400, 'no channels', createEvent({ channel: undefined, channels: [] })],
    [
      400,
      '101 channels',
      createEvent({ channels: Array.from({ length: 101 }, (_, i) => `c${i}`) }),
    ],
    [400, 'an invalid channel', createEvent({ channel: 'a b' })],
    [400, 'an invalid channel among others', createEvent({ channels: ['news', '#x'] })],
    [400, 'an invalid socket_id', createEvent({ socket_id: '1.1:x' })],
    [400, 'a socket_id that is a number', createEvent({ socket_id: 1.1 })],
    [400, 'info it does not have', createEvent({ info: 'colour' })],
    [400, 'info that is a number', createEvent({ info: 7 })],
    [413, 'data over 10 KB', createEvent({ data: 'd'.repeat(10_241) })],
    [413, 'data over 10 KB in bytes, not characters', createEvent({ data: 'ü'.repeat(5_121) })],
    [413, 'a body over 1 MiB', createEvent({ data: 'd'.repeat(1024 * 1024) })],
  ])('responds %i with a reason to %s and delivers nothing', async (status, _description, body) => {
    const response = await postSigned(server, 'events', body);
    expect(response).toMatchObject({
      status,
      body: { error: expect.stringMatching(/./) as string },
    });
    expect(await readReceivedEvents()).toEqual([]);
  });
});

describe('POST /apps/{id}/batch_events', () => {
  it('delivers up to 10 events in order', async () => {
    const batch = Array.from({ length: 10 }, (_, index) => createEvent({ data: String(index) }));
    expect(await postSigned(server, 'batch_events', { batch })).toMatchObject({
      status: 200,
      body: {},
    });
    expect((await readReceivedEvents()).map(({ data }) => data)).toEqual([...'0123456789']);
  });

  it('keeps the order across channels', async () => {
    await client.subscribe('sports');
    const channels = ['news', 'sports', 'sports', 'news', 'sports', 'news'];
    const batch = channels.map((channel, index) => createEvent({ channel, data: String(index) }));
    await postSigned(server, 'batch_events', { batch });
    expect((await readReceivedEvents()).map(({ data }) => data)).toEqual([...'012345']);
  });

  it('excludes the socket_id of each event', async () => {
    const batch = [
      createEvent({ socket_id: client.socketId, data: 'mine' }),
      createEvent({ data: 'all' }),
    ];
    await postSigned(server, 'batch_events', { batch });
    expect((await readReceivedEvents()).map(({ data }) => data)).toEqual(['all']);
  });

  it('accepts 10 events of 10 KB', async () => {
    const batch = Array.from({ length: 10 }, () => createEvent({ data: '\u0001'.repeat(10_240) }));
    expect((await postSigned(server, 'batch_events', { batch })).status).toBe(200);
  });

  it.each([
    ['no batch', {}],
    ['a batch that is no array', { batch: {} }],
    ['an empty batch', { batch: [] }],
    ['11 events', { batch: Array.from({ length: 11 }, () => createEvent()) }],
    ['an event that is no object', { batch: [createEvent(), 7] }],
    ['one wrong event among right ones', { batch: [createEvent(), createEvent({ data: {} })] }],
  ])('responds 400 to %s and delivers nothing', async (_description, body) => {
    expect((await postSigned(server, 'batch_events', body)).status).toBe(400);
    expect(await readReceivedEvents()).toEqual([]);
  });

  it('names the invalid event', async () => {
    const { body } = await postSigned(server, 'batch_events', {
      batch: [createEvent(), createEvent({ name: 7 })],
    });
    expect(body).toEqual({ error: expect.stringContaining('batch[1].name') as string });
  });
});

describe('A request', () => {
  it('with an invalid signature gets 401 with a reason and delivers nothing', async () => {
    const response = await sendRequest(
      server,
      `/apps/${TEST_APP.id}/events?auth_key=${TEST_APP.key}`,
      {
        method: 'POST',
        body: JSON.stringify(createEvent()),
      },
    );
    expect(response).toMatchObject({ status: 401, body: { error: 'auth_version must be 1.0' } });
    expect(await readReceivedEvents()).toEqual([]);
  });

  it('signed with the key of another app gets 401', async () => {
    await TestServer.stopAll();
    const second = { id: 'second', key: 'second-key', secret: 'second-secret' };
    server = await TestServer.start({ apps: [TEST_APP, second] });
    expect(await postSigned(server, 'events', createEvent(), second.id)).toMatchObject({
      status: 401,
      body: { error: 'auth_key does not belong to this app' },
    });
  });

  it('to an unknown app gets 404', async () => {
    expect((await postSigned(server, 'events', createEvent(), 'nobody')).status).toBe(404);
  });

  it.each(['unknown', 'events/', 'events/more', ''])('to the path "%s" gets 404', async (path) => {
    expect((await postSigned(server, path, createEvent())).status).toBe(404);
  });

  it('with another method gets 405 and the allowed methods', async () => {
    const response = await sendRequest(server, `/apps/${TEST_APP.id}/events`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('to an unknown path gets 404', async () => {
    expect((await sendRequest(server, '/nothing')).status).toBe(404);
  });

  it('to the WebSocket path gets 426 Upgrade Required', async () => {
    const response = await sendRequest(server, `/app/${TEST_APP.key}`);
    expect(response.status).toBe(426);
    expect(response.headers.get('upgrade')).toBe('websocket');
  });

  it('can be followed by others on the same connection, even after a rejection', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const reused: boolean[] = [];
    for (const body of ['nonsense', 'x'.repeat(1024 * 1024 + 1), '{}']) {
      await new Promise<void>((resolve, reject) => {
        const path = `/apps/${TEST_APP.id}/events?auth_key=${TEST_APP.key}`;
        const clientRequest = http.request(
          { agent, port: server.port, method: 'POST', path },
          (response) => void response.resume().on('end', resolve),
        );
        clientRequest.on('error', reject).end(body);
        clientRequest.on('socket', () => reused.push(clientRequest.reusedSocket));
      });
    }
    agent.destroy();
    expect(reused).toEqual([false, true, true]);
  });

  it('that is aborted does not affect the server', async () => {
    const socket = http.request({
      port: server.port,
      method: 'POST',
      path: `/apps/${TEST_APP.id}/events`,
    });
    socket.on('error', () => undefined);
    socket.write('{');
    socket.destroy();
    expect((await postSigned(server, 'events', createEvent())).status).toBe(200);
  });
});

it('The server rejects a request with two Host headers', async () => {
  for (const path of ['/up', '/apps/app-id/channels']) {
    const bytes = `GET ${path} HTTP/1.1\r\nHost: one.test\r\nHost: two.test\r\n\r\n`;
    const response = await sendRawRequest(server, bytes);
    expect(response).toMatch(/^HTTP\/1.1 400 /);
  }
});

describe('GET /up', () => {
  it('reports that the server is healthy', async () => {
    expect(await sendRequest(server, '/up')).toMatchObject({ status: 200, body: { health: 'OK' } });
  });

  it('responds to HEAD with the content length and without a body', async () => {
    const bytes = 'HEAD /up HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    const [head, body] = (await sendRawRequest(server, bytes)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    expect(head).toMatch(/Content-Length: 15/i);
    expect(body).toBe('');
  });

  it('rejects POST', async () => {
    const response = await sendRequest(server, '/up', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});
