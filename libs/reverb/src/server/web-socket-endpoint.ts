import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ConnectionQuotaExceeded, PusherError } from '@giftspire/pusher-protocol';
import WebSocket, { type RawData } from 'ws';
import { isUpgradeRequest } from '../http/request-host';
import type { ReverbSettings } from '../options';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { Handshake, PusherServer } from '../protocol/pusher-server';
import { Admission } from './admission';
import { drain } from './drain';
import type { FrameLog } from './frame-log';
import { parseHandshake } from './handshake-request';
import { OpenConnections } from './open-connections';
import type { PusherSocket, SocketOwner } from './pusher-socket';
import { refuseUpgrade } from './refuse-upgrade';
import { RefusedSockets } from './refused-sockets';
import { SocketConnection, type ConnectionContext } from './socket-connection';
import { webSocketServerOptions } from './web-socket-limits';

const RESTARTING = { status: 503, message: 'server is restarting' } as const;

/** The address `/app/{key}`: accepts WebSockets and carries frames between them and the protocol. */
export class WebSocketEndpoint implements ConnectionContext, SocketOwner {
  readonly maxBufferedBytes: number;
  private readonly refused = new RefusedSockets();
  private readonly webSockets: WebSocket.Server<typeof PusherSocket>;
  private readonly admission: Admission;
  private draining = false;

  constructor(
    private readonly pusher: PusherServer,
    readonly outbox: FrameBroadcaster,
    private readonly settings: ReverbSettings,
    readonly frames: FrameLog | undefined,
    readonly connections = new OpenConnections(),
  ) {
    this.maxBufferedBytes = settings.maxBufferedBytes;
    this.admission = new Admission(settings, settings.clock);
    this.webSockets = new WebSocket.Server(webSocketServerOptions(settings));
  }

  /** @returns whether the request was for this endpoint, and is answered */
  handleUpgrade(url: string, request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
    const handshake = parseHandshake(url, request);
    if (handshake === undefined) return false;
    if (!isUpgradeRequest(request)) {
      refuseUpgrade(stream, 400, 'a WebSocket handshake is HTTP/1.1 with one host');
      return true;
    }
    // Before the handshake: a client that is closed with 4200 here would come back without a pause, for ever.
    const address = this.admission.addressOf(request);
    const refusal = this.draining ? RESTARTING : this.admission.refusalOf(address);
    if (refusal !== undefined) {
      refuseUpgrade(stream, refusal.status, refusal.message);
    } else {
      // Answer and greeting in one packet: half the system calls of a handshake.
      stream.cork();
      this.webSockets.handleUpgrade(request, stream, head, (socket) =>
        this.accept(socket, stream, handshake, address),
      );
      stream.uncork();
    }
    return true;
  }

  /** Takes no more clients and sends the present ones away. */
  async stop(): Promise<void> {
    this.draining = true;
    await this.settings.clock.sleep(this.settings.drainDelaySeconds * 1000);
    await drain(this.connections, this.settings.clock, this.settings);
    this.refused.terminate();
  }

  received(connection: SocketConnection, data: RawData, isBinary: boolean): void {
    this.alive(connection);
    // A client may go on talking after it was sent the close frame.
    if (!connection.isOpen) return;
    if ((data as Buffer).length > connection.app.settings.maxMessageBytes)
      return connection.endTooLong();
    try {
      if (isBinary) return this.pusher.receiveBinary(connection);
      const text = (data as Buffer).toString();
      this.frames?.received(connection, text);
      this.pusher.receive(connection, text);
    } catch (err) {
      this.settings.logger.error({ err, socketId: connection.socketId }, 'message.failed');
    }
  }

  alive(connection: SocketConnection): void {
    connection.heard(this.settings.clock.monotonicMs());
  }

  closed(connection: SocketConnection, closeCode: number): void {
    this.connections.remove(connection);
    this.admission.closed(connection.address);
    this.pusher.close(connection, closeCode);
  }

  ended({ app, socketId }: SocketConnection, { code, wireCode }: PusherError): void {
    this.settings.logger.debug({ appId: app.id, socketId, code, wireCode }, 'connection.ended');
  }

  private accept(
    socket: PusherSocket,
    stream: Duplex,
    handshake: Handshake,
    address: string,
  ): void {
    try {
      const app = this.pusher.admit(handshake);
      const { maxConnections } = app.settings;
      if (maxConnections > 0 && this.connections.countClusterWide(app) >= maxConnections)
        throw new ConnectionQuotaExceeded();
      const nowMs = this.settings.clock.monotonicMs();
      const connection = new SocketConnection(
        { app, address, openedAtMs: nowMs },
        socket,
        stream,
        this,
      );
      socket.reportTo(this, connection);
      this.connections.add(connection);
      this.admission.opened(address);
      this.pusher.open(connection);
    } catch (error) {
      if (!(error instanceof PusherError)) throw error;
      const { code, wireCode } = error;
      const { key, origin } = handshake;
      this.settings.logger.info({ code, wireCode, key, origin }, 'connection.refused');
      this.refused.refuse(socket, error);
    }
  }
}
