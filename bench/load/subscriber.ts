import { connect, type Socket } from 'node:net';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import type { LoadTarget } from './load-job';
import { findMarker } from './event-marker';
import { ServerFrameParser } from './server-frame-parser';

/** Read buffer shared by all sockets: every chunk is processed before the next one is read. */
const SHARED_READ_BUFFER = Buffer.alloc(256 * 1024);
/** Masking key of all frames; a constant one saves CPU time. */
const FRAME_MASK = Buffer.from([0x12, 0x34, 0x56, 0x78]);

/** A minimal WebSocket client with one subscription; it uses little CPU time, which the measured server needs. */
export class Subscriber {
  private readonly socket: Socket;
  private readonly frameParser = new ServerFrameParser();
  private state: 'handshake' | 'connecting' | 'subscribing' | 'listening' = 'handshake';
  private resolveOpen: () => void = () => undefined;
  private rejectOpen: (error: Error) => void = () => undefined;

  private constructor(
    private readonly target: LoadTarget,
    private readonly channel: string,
    private readonly onEvent: (marker: number) => void,
  ) {
    this.socket = connect({
      host: '127.0.0.1',
      port: target.port,
      onread: {
        buffer: SHARED_READ_BUFFER,
        callback: (length, buffer) => {
          this.handleChunk((buffer as Buffer).subarray(0, length));
          return true;
        },
      },
    });
    this.socket.on('error', (error) => this.rejectOpen(error));
    this.socket.on('close', () => this.rejectOpen(new Error('the server closed the connection')));
    this.socket.write(
      `GET /app/${target.app.key}?protocol=7&client=bench&version=1 HTTP/1.1\r\n` +
        `Host: 127.0.0.1:${target.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
  }

  /** Connects and resolves when the subscription is confirmed. @param onEvent - receives the marker of every event */
  static open(target: LoadTarget, channel: string, onEvent: (marker: number) => void) {
    return new Promise<Subscriber>((resolve, reject) => {
      const subscriber = new Subscriber(target, channel, onEvent);
      subscriber.resolveOpen = () => resolve(subscriber);
      subscriber.rejectOpen = reject;
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private handleChunk(chunk: Buffer): void {
    if (this.state === 'handshake') {
      const end = chunk.indexOf('\r\n\r\n');
      if (end === -1 || !chunk.toString('latin1', 0, 12).endsWith(' 101'))
        return this.rejectOpen(new Error(`the WebSocket handshake failed: ${chunk.toString()}`));
      this.state = 'connecting';
      chunk = chunk.subarray(end + 4);
    }
    this.frameParser.parseAndForwardPayloads(chunk, (payload) => this.handleFrame(payload));
  }

  private handleFrame(payload: Buffer): void {
    if (this.state === 'listening') {
      const marker = findMarker(payload);
      if (marker !== undefined) this.onEvent(marker);
      return;
    }
    const { event, data } = JSON.parse(payload.toString()) as { event: string; data: string };
    if (this.state === 'connecting' && event === 'pusher:connection_established') {
      this.state = 'subscribing';
      this.subscribe((JSON.parse(data) as { socket_id: string }).socket_id);
    } else if (event === 'pusher_internal:subscription_succeeded') {
      this.state = 'listening';
      this.resolveOpen();
    } else {
      this.rejectOpen(new Error(`unexpected frame during the subscription: ${payload.toString()}`));
    }
  }

  private subscribe(socketId: string): void {
    const { app } = this.target;
    const { channel } = this;
    const auth = channel.startsWith('private-') && createChannelAuth(app, socketId, channel);
    const data = { channel, ...(auth && { auth }) };
    this.socket.write(encodeMaskedTextFrame(JSON.stringify({ event: 'pusher:subscribe', data })));
  }
}

/** Returns a masked text frame, as RFC 6455 requires from clients; always with a 16-bit payload length. */
function encodeMaskedTextFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const header = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  for (const [index, byte] of payload.entries())
    payload[index] = byte ^ (FRAME_MASK[index % 4] ?? 0);
  return Buffer.concat([header, FRAME_MASK, payload]);
}
