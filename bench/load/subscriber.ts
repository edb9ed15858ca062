import { connect, type Socket } from 'node:net';
import { channelAuth } from '@giftspire/pusher-protocol';
import type { Target } from './load-job';
import { markerIn } from './marker';
import { ServerFrames } from './server-frames';

/** One for all sockets: each chunk is read before the next one comes. */
const BUFFER = Buffer.alloc(256 * 1024);
const MASK = Buffer.from([0x12, 0x34, 0x56, 0x78]);

/** A WebSocket client that costs as little as it can: the processor is there for the server. */
export class Subscriber {
  private readonly socket: Socket;
  private readonly frames = new ServerFrames();
  private step: 'handshake' | 'greeting' | 'subscribing' | 'listening' = 'handshake';
  private subscribed: () => void = () => undefined;
  private failed: (error: Error) => void = () => undefined;

  private constructor(
    private readonly target: Target,
    private readonly channel: string,
    private readonly onEvent: (marker: number) => void,
  ) {
    this.socket = connect({
      host: '127.0.0.1',
      port: target.port,
      onread: {
        buffer: BUFFER,
        callback: (length, buffer) => {
          this.read((buffer as Buffer).subarray(0, length));
          return true;
        },
      },
    });
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('close', () => this.failed(new Error('the server closed a connection')));
    this.socket.write(
      `GET /app/${target.app.key}?protocol=7&client=bench&version=1 HTTP/1.1\r\n` +
        `Host: 127.0.0.1:${target.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
  }

  /** Resolves when the subscription is confirmed. `onEvent` is told the marker in the data of each event. */
  static open(target: Target, channel: string, onEvent: (marker: number) => void) {
    return new Promise<Subscriber>((resolve, reject) => {
      const subscriber = new Subscriber(target, channel, onEvent);
      subscriber.subscribed = () => resolve(subscriber);
      subscriber.failed = reject;
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    if (this.step === 'handshake') {
      const end = chunk.indexOf('\r\n\r\n');
      if (end === -1 || !chunk.toString('latin1', 0, 12).endsWith(' 101'))
        return this.failed(new Error(`no upgrade: ${chunk.toString()}`));
      this.step = 'greeting';
      chunk = chunk.subarray(end + 4);
    }
    this.frames.read(chunk, (payload) => this.receive(payload));
  }

  private receive(payload: Buffer): void {
    if (this.step === 'listening') {
      const marker = markerIn(payload);
      if (marker !== undefined) this.onEvent(marker);
      return;
    }
    const { event, data } = JSON.parse(payload.toString()) as { event: string; data: string };
    if (this.step === 'greeting' && event === 'pusher:connection_established') {
      this.step = 'subscribing';
      this.subscribe((JSON.parse(data) as { socket_id: string }).socket_id);
    } else if (event === 'pusher_internal:subscription_succeeded') {
      this.step = 'listening';
      this.subscribed();
    } else {
      this.failed(new Error(`not what was awaited: ${payload.toString()}`));
    }
  }

  private subscribe(socketId: string): void {
    const { app } = this.target;
    const { channel } = this;
    const auth = channel.startsWith('private-') && channelAuth(app, socketId, channel);
    const data = { channel, ...(auth && { auth }) };
    this.socket.write(maskedText(JSON.stringify({ event: 'pusher:subscribe', data })));
  }
}

/** A frame as clients send it. */
function maskedText(text: string): Buffer {
  const payload = Buffer.from(text);
  const head = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  for (const [at, byte] of payload.entries()) payload[at] = byte ^ (MASK[at % 4] ?? 0);
  return Buffer.concat([head, MASK, payload]);
}
