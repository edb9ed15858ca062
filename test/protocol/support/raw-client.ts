import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import WebSocket, { type ClientOptions } from 'ws';
import { TEST_APP, type TestServer } from './test-server';

/** A decoded message of the Pusher protocol. */
export interface PusherFrame {
  readonly event: string;
  readonly channel?: string;
  readonly data?: unknown;
}

export interface RawClientOptions extends ClientOptions {
  /** Path and query of the WebSocket URL. Default: {@link TEST_APP} with protocol 7. */
  readonly pathAndQuery?: string;
}

/** WebSocket client without a Pusher library: sends frames unchanged and records all that it receives. */
export class RawClient {
  readonly receivedFrames: PusherFrame[] = [];
  readonly socket: WebSocket;
  /** Code of the close frame; undefined while the connection is open. */
  closeCode: number | undefined;
  closeReason = '';

  constructor(server: TestServer, { pathAndQuery, ...options }: RawClientOptions = {}) {
    const path =
      pathAndQuery ?? `/app/${TEST_APP.key}?protocol=7&client=js&version=8.6.0&flash=false`;
    this.socket = new WebSocket(`${server.webSocketUrl}${path}`, options);
    this.socket.on('message', (data: Buffer) =>
      this.receivedFrames.push(JSON.parse(data.toString()) as PusherFrame),
    );
    this.socket.on('close', (code, reason) => {
      this.closeCode = code;
      this.closeReason = reason.toString();
    });
  }

  /** Connects and waits for `pusher:connection_established`. */
  static async connect(server: TestServer, options?: RawClientOptions): Promise<RawClient> {
    const client = new RawClient(server, options);
    await once(client.socket, 'open');
    await client.waitForEvent('pusher:connection_established');
    return client;
  }

  get socketId(): string {
    const [established] = this.findReceivedEvents('pusher:connection_established');
    return (JSON.parse(String(established?.data)) as { socket_id: string }).socket_id;
  }

  /** Returns the received messages with this event name, in order. */
  findReceivedEvents(event: string): PusherFrame[] {
    return this.receivedFrames.filter((frame) => frame.event === event);
  }

  /** Waits until `count` messages with this event name were received in all. Returns the last of them. */
  async waitForEvent(event: string, count = 1): Promise<PusherFrame> {
    await until(`${count} × ${event}`, () => this.findReceivedEvents(event).length >= count);
    return this.findReceivedEvents(event)[count - 1] as PusherFrame;
  }

  /** Waits until the connection is closed. Returns the close code. */
  async waitForClose(): Promise<number> {
    return until('the connection is closed', () => this.closeCode);
  }

  /** Sends a string unchanged and any other value as JSON. */
  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Subscribes to a channel and waits. Returns the `pusher_internal:subscription_succeeded` message. */
  async subscribe(channel: string, auth?: string, channel_data?: string): Promise<PusherFrame> {
    const before = this.findReceivedEvents('pusher_internal:subscription_succeeded').length;
    this.send({ event: 'pusher:subscribe', data: { channel, auth, channel_data } });
    return this.waitForEvent('pusher_internal:subscription_succeeded', before + 1);
  }

  /** Subscribes with a valid signature. @param member - channel data, for presence channels */
  async subscribeWithAuth(channel: string, member?: object): Promise<PusherFrame> {
    const channelData = member === undefined ? undefined : JSON.stringify(member);
    const auth = createChannelAuth(TEST_APP, this.socketId, channel, channelData);
    return this.subscribe(channel, auth, channelData);
  }

  /** Sends a frame and waits for the next `pusher:error`. Returns its data. */
  async sendAndWaitForError(frame: unknown): Promise<{ code?: number; message: string }> {
    const before = this.findReceivedEvents('pusher:error').length;
    this.send(frame);
    const { data } = await this.waitForEvent('pusher:error', before + 1);
    return data as { code?: number; message: string };
  }

  /**
   * Sends a ping and waits for its pong. The server has then processed all earlier frames of this client, and has
   * delivered all events that were published before.
   */
  async waitForRoundTrip(): Promise<void> {
    const before = this.findReceivedEvents('pusher:pong').length;
    this.send({ event: 'pusher:ping', data: {} });
    await this.waitForEvent('pusher:pong', before + 1);
  }
}
