import { until } from '@giftspire/testing';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

const publish = (server: TestServer, data: string, channel = 'news') =>
  postSigned(server, 'events', { name: 'posted', data, channel });

it('The server closes connections without a complete request after ten seconds', async () => {
  const server = await TestServer.start();
  const incompleteRequests = [
    '',
    'GET /up HTTP/1.1\r\nHost: x\r\n',
    'GET /app/app-key HTTP/1.1\r\n',
  ];
  await Promise.all(incompleteRequests.map((bytes) => sendRawRequest(server, bytes)));
}, 14_000);

describe('A client that exceeds a message limit', () => {
  it('with one message is closed with 1009', async () => {
    const server = await TestServer.start({ maxMessageBytes: 1000 });
    const client = await RawClient.connect(server);
    client.send('x'.repeat(1001));
    expect(await client.waitForClose()).toBe(1009);
  });

  it('can send a message of exactly the maximum size', async () => {
    const server = await TestServer.start({ maxMessageBytes: 1000 });
    const client = await RawClient.connect(server);
    client.send('x'.repeat(1000));
    await client.waitForEvent('pusher:error');
    await client.waitForRoundTrip();
  });

  it('with too many fragments is closed with 1008', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server);
    for (let sent = 0; sent < 20; sent += 1) client.socket.send('x', { fin: false });
    expect(await client.waitForClose()).toBe(1008);
  });

  it('can send a message in a few fragments', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server);
    client.socket.send('{"event":', { fin: false });
    client.socket.send('"pusher:ping"}', { fin: true });
    await client.waitForEvent('pusher:pong');
  });

  it('gets no compression in the handshake', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server, { perMessageDeflate: true });
    expect(client.socket.extensions).toBe('');
  });
});

describe('A client that does not read', () => {
  it('is closed with 4100 while the others receive every event', async () => {
    const server = await TestServer.start({ maxBufferedBytes: 64 * 1024, closeGraceMs: 500 });
    const [stalled, reading] = [await RawClient.connect(server), await RawClient.connect(server)];
    await stalled.subscribe('news');
    await reading.subscribe('news');
    stalled.socket.pause();
    const data = 'x'.repeat(10_000);
    let published = 0;
    while (server.connectionCount === 2) {
      await publish(server, data);
      published += 1;
      // Exceeds the socket buffers of the kernel, so that a server without a limit fails the test.
      expect(published).toBeLessThan(2_000);
    }
    await reading.waitForRoundTrip();
    expect(reading.findReceivedEvents('posted')).toHaveLength(published);
    stalled.socket.resume();
    await stalled.waitForClose();
    expect(stalled.findReceivedEvents('posted').length).toBeLessThan(published);
  });
});

describe('A message of any size', () => {
  it.each([0, 1, 60, 125, 126, 5_000, 10_240])(
    'arrives complete with %i bytes of data',
    async (bytes) => {
      const server = await TestServer.start();
      const client = await RawClient.connect(server);
      await client.subscribe('news');
      await publish(server, 'x'.repeat(bytes));
      expect((await client.waitForEvent('posted')).data).toBe('x'.repeat(bytes));
    },
  );

  it('arrives complete with more than 64 KiB on the wire', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server);
    await client.subscribe('news');
    const data = '\u0001'.repeat(10_240);
    await publish(server, data);
    expect((await client.waitForEvent('posted')).data).toBe(data);
  });
});

describe('A burst of events', () => {
  it('arrives complete and in order', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server);
    await client.subscribe('news');
    const batches = Array.from({ length: 20 }, (_, batch) =>
      Array.from({ length: 10 }, (__, index) => String(batch * 10 + index)),
    );
    for (const batch of batches)
      await postSigned(server, 'batch_events', {
        batch: batch.map((data) => ({ name: 'posted', data, channel: 'news' })),
      });
    await client.waitForRoundTrip();
    expect(client.findReceivedEvents('posted').map(({ data }) => data)).toEqual(batches.flat());
  });

  it('does not reach a later subscriber', async () => {
    const server = await TestServer.start();
    const client = await RawClient.connect(server);
    await client.subscribe('private-a', createChannelAuth(TEST_APP, client.socketId, 'private-a'));
    await publish(server, 'early', 'private-a');
    const late = await RawClient.connect(server);
    await late.subscribe('private-a', createChannelAuth(TEST_APP, late.socketId, 'private-a'));
    await publish(server, 'late', 'private-a');
    await until('both events are received', () => client.findReceivedEvents('posted').length === 2);
    await late.waitForRoundTrip();
    expect(late.findReceivedEvents('posted').map(({ data }) => data)).toEqual(['late']);
  });
});
