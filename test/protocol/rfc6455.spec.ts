import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { encodeFrame, FrameSocket, type FrameFields } from './support/frame-socket';
import { RawClient } from './support/raw-client';
import { TestServer } from './support/test-server';

const PUSHER_PING = '{"event":"pusher:ping"}';
const [CONTINUATION, TEXT, CLOSE, WS_PING] = [0, 1, 8, 9] as const;

let server: TestServer;
let socket: FrameSocket;

beforeEach(async () => {
  server = await TestServer.start();
  socket = await FrameSocket.connect(server);
});
afterEach(async () => {
  socket.socket.destroy();
  await TestServer.stopAll();
});

const countPongs = () =>
  socket.decodeReceivedTexts().filter((text) => text.includes('pusher:pong')).length;
const encodeClosePayload = (code: number, reason: Buffer | string = '') => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return Buffer.concat([bytes, Buffer.from(reason)]);
};

describe('A WebSocket connection', () => {
  it('replies to control frames between the fragments of a message', async () => {
    socket.sendFrame({ isFinal: false, payload: PUSHER_PING.slice(0, 5) });
    socket.sendFrame({ opcode: WS_PING, payload: 'between' });
    socket.sendFrame({ isFinal: false, opcode: CONTINUATION, payload: PUSHER_PING.slice(5, 9) });
    socket.sendFrame({ opcode: WS_PING, payload: '' });
    socket.sendFrame({ opcode: CONTINUATION, payload: PUSHER_PING.slice(9) });
    await until('the message is answered', () => countPongs() === 1);
    const pongFrames = socket.decodeReceivedFrames().filter(({ opcode }) => opcode === 10);
    expect(pongFrames.map(({ payload }) => payload.toString())).toEqual(['between', '']);
  });

  it('accepts frames that TCP splits or joins', async () => {
    socket.socket.setNoDelay(true);
    for (const byte of encodeFrame({ payload: PUSHER_PING })) {
      socket.socket.write(Buffer.from([byte]));
      await new Promise(setImmediate);
    }
    socket.socket.write(
      Buffer.concat([encodeFrame({ payload: PUSHER_PING }), encodeFrame({ payload: PUSHER_PING })]),
    );
    await until('all messages are answered', () => countPongs() === 3);
  });

  it('accepts a character that is split between fragments', async () => {
    const text = Buffer.from('{"event":"pusher:ping","data":"€"}');
    const middle = text.indexOf(0xe2) + 1;
    socket.sendFrame({ isFinal: false, payload: text.subarray(0, middle) });
    socket.sendFrame({ opcode: CONTINUATION, payload: text.subarray(middle) });
    await until('the message is answered', () => countPongs() === 1);
  });

  it('replies to a close frame with the same code and is closed', async () => {
    socket.sendFrame({ opcode: CLOSE, payload: encodeClosePayload(1000, 'bye') });
    expect(await socket.waitForCloseCode()).toBe(1000);
    await until('the connection is closed', () => socket.isClosed);
    await until('the server has removed the connection', () => server.connectionCount === 0);
  });

  it('replies to a close frame without a code and ignores later frames', async () => {
    socket.socket.write(
      Buffer.concat([encodeFrame({ opcode: CLOSE }), encodeFrame({ payload: PUSHER_PING })]),
    );
    await until('the connection is closed', () => socket.isClosed);
    expect(countPongs()).toBe(0);
  });

  it.each<[number, string, FrameFields]>([
    [1002, 'an unmasked frame', { payload: PUSHER_PING, isMasked: false }],
    [
      1002,
      'reserved bit 1 (compression was not agreed on)',
      { payload: PUSHER_PING, reservedBits: 4 },
    ],
    [1002, 'reserved bit 2', { payload: PUSHER_PING, reservedBits: 2 }],
    [1002, 'reserved bit 3', { payload: PUSHER_PING, reservedBits: 1 }],
    [1002, 'opcode 3', { opcode: 3 }],
    [1002, 'opcode 7', { opcode: 7, payload: PUSHER_PING }],
    [1002, 'opcode 11', { opcode: 11 }],
    [1002, 'opcode 15', { opcode: 15 }],
    [
      1002,
      'a continuation frame without a message',
      { opcode: CONTINUATION, payload: PUSHER_PING },
    ],
    [1002, 'a ping in fragments', { opcode: WS_PING, isFinal: false }],
    [1002, 'a close in fragments', { opcode: CLOSE, isFinal: false }],
    [1002, 'a ping over 125 bytes', { opcode: WS_PING, payload: 'x'.repeat(126) }],
    [1002, 'a close of one byte', { opcode: CLOSE, payload: 'x' }],
    [1002, 'close code 999', { opcode: CLOSE, payload: encodeClosePayload(999) }],
    [1002, 'close code 1004', { opcode: CLOSE, payload: encodeClosePayload(1004) }],
    [1002, 'close code 1005', { opcode: CLOSE, payload: encodeClosePayload(1005) }],
    [1002, 'close code 1006', { opcode: CLOSE, payload: encodeClosePayload(1006) }],
    [1002, 'close code 5000', { opcode: CLOSE, payload: encodeClosePayload(5000) }],
    [
      1007,
      'a close reason that is no UTF-8',
      { opcode: CLOSE, payload: encodeClosePayload(1000, Buffer.from([0xff])) },
    ],
    [1007, 'text that is no UTF-8', { payload: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }],
    [1007, 'an overlong character', { payload: Buffer.from([0xc0, 0xaf]) }],
    [1007, 'half of a surrogate pair', { payload: Buffer.from([0xed, 0xa0, 0x80]) }],
    [1009, 'a length over the limit, before its bytes', { payload: 'x', declaredLength: 65_537n }],
    [1009, 'a length of 4 GiB', { payload: 'x', declaredLength: 2n ** 32n }],
    [1009, 'a length of 2^63 - 1 bytes', { payload: 'x', declaredLength: 2n ** 63n - 1n }],
  ])('is closed with %i for %s', async (code, _description, fields) => {
    socket.sendFrame(fields);
    expect(await socket.waitForCloseCode()).toBe(code);
    await until('the server has removed the connection', () => server.connectionCount === 0);
  });

  it('is closed with 1002 for a message that starts inside another', async () => {
    socket.sendFrame({ isFinal: false, payload: 'a' });
    socket.sendFrame({ opcode: TEXT, payload: PUSHER_PING });
    expect(await socket.waitForCloseCode()).toBe(1002);
  });

  it('is closed with 1009 for fragments that exceed the maximum size together', async () => {
    for (let sent = 0; sent < 5; sent += 1)
      socket.sendFrame({
        isFinal: false,
        opcode: sent === 0 ? TEXT : CONTINUATION,
        payload: 'x'.repeat(16_000),
      });
    expect(await socket.waitForCloseCode()).toBe(1009);
  });
});

describe.each([
  ['empty fragments', ''],
  ['fragments of one byte', 'x'],
])('A million %s', (_description, payload) => {
  it('are closed with 1008 and do not grow the memory', async () => {
    const other = await RawClient.connect(server);
    const first = encodeFrame({ isFinal: false, payload });
    const thousand = Buffer.concat(
      Array.from({ length: 1_000 }, () =>
        encodeFrame({ isFinal: false, opcode: CONTINUATION, payload }),
      ),
    );
    const before = process.memoryUsage().rss;
    socket.socket.write(first);
    for (let sent = 0; sent < 1_000 && !socket.isClosed; sent += 1)
      if (!socket.socket.write(thousand))
        await Promise.race([once(socket.socket, 'drain'), once(socket.socket, 'close')]).catch(
          () => undefined,
        );
    expect(await socket.waitForCloseCode()).toBe(1008);
    await other.waitForRoundTrip();
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});

it('A client that pings without reading the pongs is disconnected while others are served', async () => {
  const other = await RawClient.connect(server);
  const thousand = Buffer.concat(
    Array.from({ length: 1_000 }, () => encodeFrame({ opcode: WS_PING, payload: 'x'.repeat(125) })),
  );
  socket.socket.removeAllListeners('data');
  socket.socket.pause();
  for (let sent = 0; sent < 1_000 && server.connectionCount === 2; sent += 1) {
    socket.socket.write(thousand);
    await other.waitForRoundTrip();
  }
  expect(server.connectionCount).toBe(1);
});
