// Flow ⑧
// From: libs/reverb/src/server/batching-broadcaster.ts (writeEncoded)
// To: apps/web/src/plugins/echo.ts (WebSocket)
import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { PusherError, SlowConsumer, type SignedInUser } from '@giftspire/pusher-protocol';
import WebSocket from 'ws';
import type { Application } from '../application';
import type { UserBinding } from '../protocol/user-binding';
import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { FrameLog } from './frame-log';
import { supportsUnqueuedWrite, writeUnqueued } from './unqueued-write';
import { encodeTextFrame } from './text-frame';

/** Close code for a message that is too big. @see RFC 6455, section 7.4.1 */
const MESSAGE_TOO_BIG = 1009;

/** Exclusive upper limit of each part of a socket id: an exact number in every programming language. */
const SOCKET_ID_PART_LIMIT = 2 ** 32;

/** Shared by all connections without bindings, to save memory. */
const NO_BINDINGS: readonly UserBinding[] = [];

/** References that all connections of a server share, so that each connection holds only one. */
export interface ConnectionContext {
  readonly broadcaster: FrameBroadcaster;
  /** Maximum size of a connection's send buffer in bytes. A connection above it is closed. */
  readonly maxBufferedBytes: number;
  readonly frameLog: FrameLog | undefined;
  /** Called when the server, not the client, begins to close a connection. */
  connectionClosing(connection: SocketConnection, reason: PusherError): void;
}

/** App, IP address and handshake time of a client whose handshake was accepted. */
export interface AcceptedClient {
  readonly app: Application;
  readonly address: string;
  readonly openedAtMs: number;
}

/**
 * A client's WebSocket connection. It has no timers, closures or listeners of its own, because there may be tens of
 * thousands of connections.
 *
 * Frames are encoded already, so they are written to the TCP stream directly and not through `ws`. They stay in order
 * with the pong and close frames of `ws`, because no compression is negotiated.
 */
export class SocketConnection implements Connection {
  readonly socketId = generateSocketId();
  readonly channels = new Set<string>();
  user: SignedInUser | undefined = undefined;
  bindings = NO_BINDINGS;
  isAuthorized = false;
  hasSubscribed = false;
  /** True while frames must be written through the stream's queue: after others in that queue, or because of TLS. */
  private usesStreamQueue: boolean;
  readonly app: Application;
  /** IP address of the client, not of its proxy; empty when no limit is set per address. */
  readonly address: string;
  /** Time of the handshake, in milliseconds of the monotonic clock. */
  readonly openedAtMs: number;
  /** Time of the last message or ping of the client, in milliseconds of the monotonic clock. */
  lastReceivedAtMs: number;
  /** Time of the ping that the client has not responded to yet, in milliseconds; 0 without one. */
  pingedAtMs = 0;

  constructor(
    { app, address, openedAtMs }: AcceptedClient,
    private readonly webSocket: WebSocket,
    private readonly stream: Duplex,
    private readonly context: ConnectionContext,
  ) {
    this.app = app;
    this.address = address;
    this.openedAtMs = openedAtMs;
    this.lastReceivedAtMs = openedAtMs;
    this.usesStreamQueue = !supportsUnqueuedWrite(stream);
  }

  get isOpen(): boolean {
    return this.webSocket.readyState === WebSocket.OPEN;
  }

  send(frame: string): void {
    this.context.broadcaster.flush();
    this.context.frameLog?.logSent(this, frame);
    this.writeEncoded(encodeTextFrame(frame));
  }

  writeEncoded(encodedFrames: Buffer): void {
    if (!this.isOpen) return;
    // Compares the backlog without the new frames, because one large burst does not make a client slow.
    if (this.stream.writableLength > this.context.maxBufferedBytes) this.close(new SlowConsumer());
    else if (this.usesStreamQueue || this.stream.writableLength > 0) {
      this.stream.write(encodedFrames);
      this.usesStreamQueue = this.stream.writableLength > 0 || !supportsUnqueuedWrite(this.stream);
    } else this.usesStreamQueue = !writeUnqueued(this.stream, encodedFrames);
  }

  /** Records that the client sent something, which also serves as the response to a ping. */
  recordActivity(nowMs: number): void {
    this.lastReceivedAtMs = nowMs;
    this.pingedAtMs = 0;
  }

  /** Sends a WebSocket ping frame and records its time, which {@link recordActivity} clears. */
  ping(nowMs: number): void {
    this.pingedAtMs = nowMs;
    this.webSocket.ping();
  }

  /**
   * Sends a close frame after the buffered frames. `ws` destroys the socket if the client does not respond in time.
   * Does nothing on a connection that is closing or closed.
   */
  close(reason: PusherError): void {
    if (!this.isOpen) return;
    this.context.broadcaster.flush();
    this.webSocket.close(reason.wireCode, reason.message);
    this.context.connectionClosing(this, reason);
  }

  /** Sends a close frame, or destroys the socket if frames are buffered, because they cannot be removed from it. */
  closeDiscardingOutput(reason: PusherError): void {
    if (!this.isOpen) return;
    if (this.stream.writableLength > 0) this.webSocket.terminate();
    else this.webSocket.close(reason.wireCode, reason.message);
    this.context.connectionClosing(this, reason);
  }

  /** Closes the connection with code 1009, because a message of the client is longer than the app allows. */
  closeMessageTooBig(): void {
    this.webSocket.close(MESSAGE_TOO_BIG, 'Maximum message size exceeded');
  }

  /** Destroys the socket without a close frame. */
  terminate(): void {
    this.webSocket.terminate();
  }
}

/** Returns a random socket id `"<int>.<int>"` from a cryptographic source. */
function generateSocketId(): string {
  // `join`, because V8 keeps the parts of a concatenated string in memory as long as the connection lives.
  return [randomInt(1, SOCKET_ID_PART_LIMIT), randomInt(1, SOCKET_ID_PART_LIMIT)].join('.');
}
