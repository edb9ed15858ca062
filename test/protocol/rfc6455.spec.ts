import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { frame, FrameSocket, type FrameParts } from './support/frame-socket';
import { RawClient } from './support/raw-client';
import { RunningServer } from './support/running-server';

const PING = '{"event":"pusher:ping"}';
const [CONTINUATION, TEXT, CLOSE, WS_PING] = [0, 1, 8, 9] as const;

let server: RunningServer;
let socket: FrameSocket;

beforeEach(async () => {
  server = await RunningServer.start();
  socket = await FrameSocket.open(server);
});
afterEach(async () => {
  socket.socket.destroy();
  await RunningServer.stopAll();
});

const pongs = () => socket.texts().filter((text) => text.includes('pusher:pong')).length;
const closePayload = (code: number, reason: Buffer | string = '') => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return Buffer.concat([bytes, Buffer.from(reason)]);
};

describe('A WebSocket connection', () => {
  it('answers control frames between the fragments of a message', async () => {
    socket.send({ fin: false, payload: PING.slice(0, 5) });
    socket.send({ opcode: WS_PING, payload: 'between' });
    socket.send({ fin: false, opcode: CONTINUATION, payload: PING.slice(5, 9) });
    socket.send({ opcode: WS_PING, payload: '' });
    socket.send({ opcode: CONTINUATION, payload: PING.slice(9) });
    await until('the message is answered', () => pongs() === 1);
    const answers = socket.frames().filter(({ opcode }) => opcode === 10);
    expect(answers.map(({ payload }) => payload.toString())).toEqual(['between', '']);
  });

  it('accepts frames however TCP splits or joins them', async () => {
    socket.socket.setNoDelay(true);
    for (const byte of frame({ payload: PING })) {
      socket.socket.write(Buffer.from([byte]));
      await new Promise(setImmediate);
    }
    socket.socket.write(Buffer.concat([frame({ payload: PING }), frame({ payload: PING })]));
    await until('all are answered', () => pongs() === 3);
  });

  it('accepts a character that is split between fragments', async () => {
    const text = Buffer.from('{"event":"pusher:ping","data":"€"}');
    const middle = text.indexOf(0xe2) + 1;
    socket.send({ fin: false, payload: text.subarray(0, middle) });
    socket.send({ opcode: CONTINUATION, payload: text.subarray(middle) });
    await until('it is answered', () => pongs() === 1);
  });

  it('answers a close frame with the same code and ends', async () => {
    socket.send({ opcode: CLOSE, payload: closePayload(1000, 'bye') });
    expect(await socket.closeCode()).toBe(1000);
    await until('it has ended', () => socket.ended);
    await until('it is forgotten', () => server.connectionCount === 0);
  });

  it('answers a close frame without a code and ignores later frames', async () => {
    socket.socket.write(Buffer.concat([frame({ opcode: CLOSE }), frame({ payload: PING })]));
    await until('it has ended', () => socket.ended);
    expect(pongs()).toBe(0);
  });

  it.each<[number, string, FrameParts]>([
    [1002, 'an unmasked frame', { payload: PING, masked: false }],
    [1002, 'reserved bit 1 (compression was not agreed on)', { payload: PING, reserved: 4 }],
    [1002, 'reserved bit 2', { payload: PING, reserved: 2 }],
    [1002, 'reserved bit 3', { payload: PING, reserved: 1 }],
    [1002, 'opcode 3', { opcode: 3 }],
    [1002, 'opcode 7', { opcode: 7, payload: PING }],
    [1002, 'opcode 11', { opcode: 11 }],
    [1002, 'opcode 15', { opcode: 15 }],
    [1002, 'a continuation of nothing', { opcode: CONTINUATION, payload: PING }],
    [1002, 'a ping in fragments', { opcode: WS_PING, fin: false }],
    [1002, 'a close in fragments', { opcode: CLOSE, fin: false }],
    [1002, 'a ping over 125 bytes', { opcode: WS_PING, payload: 'x'.repeat(126) }],
    [1002, 'a close of one byte', { opcode: CLOSE, payload: 'x' }],
    [1002, 'close code 999', { opcode: CLOSE, payload: closePayload(999) }],
    [1002, 'close code 1004', { opcode: CLOSE, payload: closePayload(1004) }],
    [1002, 'close code 1005', { opcode: CLOSE, payload: closePayload(1005) }],
    [1002, 'close code 1006', { opcode: CLOSE, payload: closePayload(1006) }],
    [1002, 'close code 5000', { opcode: CLOSE, payload: closePayload(5000) }],
    [
      1007,
      'a close reason that is no UTF-8',
      { opcode: CLOSE, payload: closePayload(1000, Buffer.from([0xff])) },
    ],
    [1007, 'text that is no UTF-8', { payload: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }],
    [1007, 'an overlong character', { payload: Buffer.from([0xc0, 0xaf]) }],
    [1007, 'half of a surrogate pair', { payload: Buffer.from([0xed, 0xa0, 0x80]) }],
    [1009, 'a length over the limit, before its bytes', { payload: 'x', statedLength: 65_537n }],
    [1009, 'a length of 4 GiB', { payload: 'x', statedLength: 2n ** 32n }],
    [1009, 'a length no file has', { payload: 'x', statedLength: 2n ** 63n - 1n }],
  ])('is closed with %i for %s', async (code, _what, parts) => {
    socket.send(parts);
    expect(await socket.closeCode()).toBe(code);
    await until('it is forgotten', () => server.connectionCount === 0);
  });

  it('is closed with 1002 for a message that starts inside another', async () => {
    socket.send({ fin: false, payload: 'a' });
    socket.send({ opcode: TEXT, payload: PING });
    expect(await socket.closeCode()).toBe(1002);
  });

  it('is closed with 1009 for fragments that exceed the maximum size together', async () => {
    for (let sent = 0; sent < 5; sent += 1)
      socket.send({
        fin: false,
        opcode: sent === 0 ? TEXT : CONTINUATION,
        payload: 'x'.repeat(16_000),
      });
    expect(await socket.closeCode()).toBe(1009);
  });
});

describe.each([
  ['empty fragments', ''],
  ['fragments of one byte', 'x'],
])('A million %s', (_what, payload) => {
  it('are closed with 1008 and do not grow the memory', async () => {
    const other = await RawClient.greeted(server);
    const first = frame({ fin: false, payload });
    const thousand = Buffer.concat(
      Array.from({ length: 1_000 }, () => frame({ fin: false, opcode: CONTINUATION, payload })),
    );
    const before = process.memoryUsage().rss;
    socket.socket.write(first);
    for (let sent = 0; sent < 1_000 && !socket.ended; sent += 1)
      if (!socket.socket.write(thousand))
        await Promise.race([once(socket.socket, 'drain'), once(socket.socket, 'close')]).catch(
          () => undefined,
        );
    expect(await socket.closeCode()).toBe(1008);
    await other.settled();
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});

it('A client that pings without reading the pongs is disconnected while others are served', async () => {
  const other = await RawClient.greeted(server);
  const thousand = Buffer.concat(
    Array.from({ length: 1_000 }, () => frame({ opcode: WS_PING, payload: 'x'.repeat(125) })),
  );
  socket.socket.removeAllListeners('data');
  socket.socket.pause();
  for (let sent = 0; sent < 1_000 && server.connectionCount === 2; sent += 1) {
    socket.socket.write(thousand);
    await other.settled();
  }
  expect(server.connectionCount).toBe(1);
});
