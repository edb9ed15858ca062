import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import WebSocket, { type ClientOptions } from 'ws';
import { APP, type RunningServer } from './running-server';

export interface Frame {
  readonly event: string;
  readonly channel?: string;
  readonly data?: unknown;
}

export interface RawClientOptions extends ClientOptions {
  /** What follows the host. Default: the app of the tests, protocol 7. */
  readonly target?: string;
}

/** A WebSocket without a client library: says exactly what it is told to, and keeps everything it hears. */
export class RawClient {
  readonly frames: Frame[] = [];
  readonly pings: number[] = [];
  readonly socket: WebSocket;
  closeCode: number | undefined;
  closeReason = '';

  constructor(server: RunningServer, { target, ...options }: RawClientOptions = {}) {
    const path = target ?? `/app/${APP.key}?protocol=7&client=js&version=8.6.0&flash=false`;
    this.socket = new WebSocket(`${server.socketUrl}${path}`, options);
    this.socket.on('message', (data: Buffer) =>
      this.frames.push(JSON.parse(data.toString()) as Frame),
    );
    this.socket.on('ping', () => this.pings.push(this.frames.length));
    this.socket.on('close', (code, reason) => {
      this.closeCode = code;
      this.closeReason = reason.toString();
    });
  }

  /** A client that has been greeted. */
  static async greeted(server: RunningServer, options?: RawClientOptions): Promise<RawClient> {
    const client = new RawClient(server, options);
    await once(client.socket, 'open');
    await client.untilReceived('pusher:connection_established');
    return client;
  }

  get socketId(): string {
    const [greeting] = this.received('pusher:connection_established');
    return (JSON.parse(String(greeting?.data)) as { socket_id: string }).socket_id;
  }

  received(event: string): Frame[] {
    return this.frames.filter((frame) => frame.event === event);
  }

  async untilReceived(event: string, count = 1): Promise<Frame> {
    await until(`${count} × ${event}`, () => this.received(event).length >= count);
    return this.received(event)[count - 1] as Frame;
  }

  async untilClosed(): Promise<number> {
    return until('the connection is closed', () => this.closeCode);
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** @returns the confirmation */
  async subscribe(channel: string, auth?: string, channel_data?: string): Promise<Frame> {
    const before = this.received('pusher_internal:subscription_succeeded').length;
    this.send({ event: 'pusher:subscribe', data: { channel, auth, channel_data } });
    return this.untilReceived('pusher_internal:subscription_succeeded', before + 1);
  }

  /** Subscribes with a right signature, to a presence channel as `member`. */
  async join(channel: string, member?: object): Promise<Frame> {
    const channelData = member === undefined ? undefined : JSON.stringify(member);
    const auth = createChannelAuth(APP, this.socketId, channel, channelData);
    return this.subscribe(channel, auth, channelData);
  }

  /** The `pusher:error` that answers `frame`. */
  async errorAfter(frame: unknown): Promise<{ code?: number; message: string }> {
    const before = this.received('pusher:error').length;
    this.send(frame);
    const { data } = await this.untilReceived('pusher:error', before + 1);
    return data as { code?: number; message: string };
  }

  /** Resolves when the server has answered everything sent before, and delivered everything published before. */
  async settled(): Promise<void> {
    const before = this.received('pusher:pong').length;
    this.send({ event: 'pusher:ping', data: {} });
    await this.untilReceived('pusher:pong', before + 1);
  }
}
