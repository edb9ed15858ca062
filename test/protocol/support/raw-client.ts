import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import WebSocket, { type ClientOptions } from 'ws';
import { TEST_APP, type TestServer } from './test-server';

export interface PusherFrame {
  readonly event: string;
  readonly channel?: string;
  readonly data?: unknown;
}

export interface RawClientOptions extends ClientOptions {
  /** What follows the host. Default: the app of the tests, protocol 7. */
  readonly pathAndQuery?: string;
}

/** A WebSocket without a client library: says exactly what it is told to, and keeps everything it hears. */
export class RawClient {
  readonly receivedFrames: PusherFrame[] = [];
  readonly pings: number[] = [];
  readonly socket: WebSocket;
  closeCode: number | undefined;
  closeReason = '';

  constructor(server: TestServer, { pathAndQuery: target, ...options }: RawClientOptions = {}) {
    const path = target ?? `/app/${TEST_APP.key}?protocol=7&client=js&version=8.6.0&flash=false`;
    this.socket = new WebSocket(`${server.webSocketUrl}${path}`, options);
    this.socket.on('message', (data: Buffer) =>
      this.receivedFrames.push(JSON.parse(data.toString()) as PusherFrame),
    );
    this.socket.on('ping', () => this.pings.push(this.receivedFrames.length));
    this.socket.on('close', (code, reason) => {
      this.closeCode = code;
      this.closeReason = reason.toString();
    });
  }

  /** A client that has been greeted. */
  static async connect(server: TestServer, options?: RawClientOptions): Promise<RawClient> {
    const client = new RawClient(server, options);
    await once(client.socket, 'open');
    await client.waitForEvent('pusher:connection_established');
    return client;
  }

  get socketId(): string {
    const [greeting] = this.receivedEvents('pusher:connection_established');
    return (JSON.parse(String(greeting?.data)) as { socket_id: string }).socket_id;
  }

  receivedEvents(event: string): PusherFrame[] {
    return this.receivedFrames.filter((frame) => frame.event === event);
  }

  async waitForEvent(event: string, count = 1): Promise<PusherFrame> {
    await until(`${count} × ${event}`, () => this.receivedEvents(event).length >= count);
    return this.receivedEvents(event)[count - 1] as PusherFrame;
  }

  async waitForClose(): Promise<number> {
    return until('the connection is closed', () => this.closeCode);
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** @returns the confirmation */
  async subscribe(channel: string, auth?: string, channel_data?: string): Promise<PusherFrame> {
    const before = this.receivedEvents('pusher_internal:subscription_succeeded').length;
    this.send({ event: 'pusher:subscribe', data: { channel, auth, channel_data } });
    return this.waitForEvent('pusher_internal:subscription_succeeded', before + 1);
  }

  /** Subscribes with a right signature, to a presence channel as `member`. */
  async subscribeWithAuth(channel: string, member?: object): Promise<PusherFrame> {
    const channelData = member === undefined ? undefined : JSON.stringify(member);
    const auth = createChannelAuth(TEST_APP, this.socketId, channel, channelData);
    return this.subscribe(channel, auth, channelData);
  }

  /** The `pusher:error` that answers `frame`. */
  async sendAndWaitForError(frame: unknown): Promise<{ code?: number; message: string }> {
    const before = this.receivedEvents('pusher:error').length;
    this.send(frame);
    const { data } = await this.waitForEvent('pusher:error', before + 1);
    return data as { code?: number; message: string };
  }

  /** Resolves when the server has answered everything sent before, and delivered everything published before. */
  async waitForRoundTrip(): Promise<void> {
    const before = this.receivedEvents('pusher:pong').length;
    this.send({ event: 'pusher:ping', data: {} });
    await this.waitForEvent('pusher:pong', before + 1);
  }
}
