import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { PusherError, SlowConsumer, type SignedInUser } from '@giftspire/pusher-protocol';
import WebSocket from 'ws';
import type { Application } from '../application';
import type { UserBinding } from '../protocol/user-binding';
import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { FrameLog } from './frame-log';
import { takesUnqueued, writeUnqueued } from './unqueued-write';
import { encodeTextFrame } from './text-frame';

/** @see RFC 6455, section 7.4.1 */
const MESSAGE_TOO_BIG = 1009;

/** Exclusive, and short enough to be an exact number in every language that reads it. */
const PART_LIMIT = 2 ** 32;

/** Shared by all connections of which the application said nothing. */
const NO_BINDINGS: readonly UserBinding[] = [];

/** What all connections of a server share, so that none has to carry it. */
export interface ConnectionContext {
  readonly outbox: FrameBroadcaster;
  readonly maxBufferedBytes: number;
  readonly frames: FrameLog | undefined;
  /** Told when the server ends a connection of its own accord. */
  ended(connection: SocketConnection, reason: PusherError): void;
}

/** Who has shaken hands. */
export interface Newcomer {
  readonly app: Application;
  readonly address: string;
  readonly openedAtMs: number;
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
  bindings = NO_BINDINGS;
  isAuthorized = false;
  hasSubscribed = false;
  /** Whether frames queue up in the stream and are counted there: behind others, or because they are encrypted. */
  private queues: boolean;
  readonly app: Application;
  /** Where the client is, through proxies; empty when nothing depends on it. */
  readonly address: string;
  readonly openedAtMs: number;
  heardAtMs: number;
  /** When the server asked whether anybody is there; 0 when it does not wait for an answer. */
  pingedAtMs = 0;

  constructor(
    { app, address, openedAtMs }: Newcomer,
    private readonly webSocket: WebSocket,
    private readonly stream: Duplex,
    private readonly context: ConnectionContext,
  ) {
    this.app = app;
    this.address = address;
    this.openedAtMs = openedAtMs;
    this.heardAtMs = openedAtMs;
    this.queues = !takesUnqueued(stream);
  }

  get isOpen(): boolean {
    return this.webSocket.readyState === WebSocket.OPEN;
  }

  send(frame: string): void {
    this.context.outbox.flush();
    this.context.frames?.sent(this, frame);
    this.writeEncoded(encodeTextFrame(frame));
  }

  writeEncoded(encodedFrames: Buffer): void {
    if (!this.isOpen) return;
    // What is asked is the backlog, not the backlog and these frames: one large burst is no sign of slowness.
    if (this.stream.writableLength > this.context.maxBufferedBytes) this.close(new SlowConsumer());
    else if (this.queues || this.stream.writableLength > 0) {
      this.stream.write(encodedFrames);
      this.queues = this.stream.writableLength > 0 || !takesUnqueued(this.stream);
    } else this.queues = !writeUnqueued(this.stream, encodedFrames);
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
  close(reason: PusherError): void {
    if (!this.isOpen) return;
    this.context.outbox.flush();
    this.webSocket.close(reason.wireCode, reason.message);
    this.context.ended(this, reason);
  }

  /** What lies in the buffer cannot be taken back from in front of a close frame: then the socket is cut. */
  closeDiscardingOutput(reason: PusherError): void {
    if (!this.isOpen) return;
    if (this.stream.writableLength > 0) this.webSocket.terminate();
    else this.webSocket.close(reason.wireCode, reason.message);
    this.context.ended(this, reason);
  }

  /** A single message was longer than the app allows. */
  endTooLong(): void {
    this.webSocket.close(MESSAGE_TOO_BIG, 'Maximum message size exceeded');
  }

  /** Cuts the socket. */
  terminate(): void {
    this.webSocket.terminate();
  }
}

/** A new `"<int>.<int>"` from a cryptographic source. */
function newSocketId(): string {
  // Joined: a text put together from parts would hold on to the parts as long as the connection lives.
  return [randomInt(1, PART_LIMIT), randomInt(1, PART_LIMIT)].join('.');
}
