import type { Duplex } from 'node:stream';
import { PusherError, SlowConsumer, type SignedInUser } from '@giftspire/pusher-protocol';
import WebSocket from 'ws';
import type { Application } from '../application';
import type { Connection } from '../protocol/connection';
import type { Outbox } from '../protocol/outbox';
import { newSocketId } from './socket-id';
import { encodeTextFrame } from './text-frame';

/** What all connections of a server share, so that none has to carry it. */
export interface ConnectionContext {
  readonly outbox: Outbox;
  readonly maxBufferedBytes: number;
  /** Told when the server ends a connection of its own accord. */
  ended(connection: SocketConnection, reason: PusherError): void;
}

/**
 * A client on a WebSocket. There may be tens of thousands: no timer, no closure, no listener of its own.
 *
 * Frames go straight to the TCP stream, past the sender of `ws`, because they are encoded already. That keeps
 * their order with the pongs and close frames `ws` writes, as long as no compression is negotiated.
 */
export class SocketConnection implements Connection {
  readonly socketId = newSocketId();
  readonly channels = new Set<string>();
  user: SignedInUser | undefined = undefined;
  isAuthorized = false;
  hasSubscribed = false;
  readonly openedAtMs: number;
  /** When the server asked whether anybody is there; 0 when it does not wait for an answer. */
  pingedAtMs = 0;

  constructor(
    readonly app: Application,
    private readonly webSocket: WebSocket,
    private readonly stream: Duplex,
    private readonly context: ConnectionContext,
    public heardAtMs: number,
  ) {
    this.openedAtMs = heardAtMs;
  }

  get isOpen(): boolean {
    return this.webSocket.readyState === WebSocket.OPEN;
  }

  send(frame: string): void {
    this.context.outbox.flush();
    this.deliver(encodeTextFrame(frame));
  }

  deliver(encodedFrames: Buffer): void {
    if (!this.isOpen) return;
    // What is asked is the backlog, not the backlog and these frames: one large burst is no sign of slowness.
    if (this.stream.writableLength > this.context.maxBufferedBytes) this.end(new SlowConsumer());
    else this.stream.write(encodedFrames);
  }

  /** Anything that comes from the client proves that it is there. */
  heard(nowMs: number): void {
    this.heardAtMs = nowMs;
    this.pingedAtMs = 0;
  }

  ping(nowMs: number): void {
    this.pingedAtMs = nowMs;
    this.webSocket.ping();
  }

  /** Sends a close frame; the socket is cut when the client does not answer it in time. */
  end(reason: PusherError): void {
    if (!this.isOpen) return;
    this.context.outbox.flush();
    this.webSocket.close(reason.wireCode, reason.message);
    this.context.ended(this, reason);
  }

  /** Cuts the socket. */
  terminate(): void {
    this.webSocket.terminate();
  }
}
