import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ConnectionQuotaExceeded, PusherError } from '@giftspire/pusher-protocol';
import WebSocket, { type RawData } from 'ws';
import { isHttp11WithOneHost } from '../http/request-host';
import type { ReverbSettings } from '../options';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { Handshake, PusherServer } from '../protocol/pusher-server';
import { HandshakeLimiter } from './handshake-limiter';
import { drainConnections } from './drain-connections';
import type { FrameLog } from './frame-log';
import { tryParseHandshake } from './try-parse-handshake';
import { OpenConnections } from './open-connections';
import type { PusherSocket, SocketHandler } from './pusher-socket';
import { rejectUpgrade } from './reject-upgrade';
import { SocketRejector } from './socket-rejector';
import { SocketConnection, type ConnectionContext } from './socket-connection';
import { buildWsPackageServerOptions } from './web-socket-server-options';

const RESTARTING_REJECTION = { status: 503, message: 'server is restarting' } as const;

/**
 * The endpoint `/app/{key}`: accepts or rejects WebSocket handshakes, and passes messages between the sockets and the
 * {@link PusherServer}.
 */
export class WebSocketEndpoint implements ConnectionContext, SocketHandler {
  readonly maxBufferedBytes: number;
  private readonly socketRejector = new SocketRejector();
  private readonly webSockets: WebSocket.Server<typeof PusherSocket>;
  private readonly handshakeLimiter: HandshakeLimiter;
  private isDraining = false;

  constructor(
    private readonly pusher: PusherServer,
    readonly broadcaster: FrameBroadcaster,
    private readonly settings: ReverbSettings,
    readonly frameLog: FrameLog | undefined,
    readonly connections = new OpenConnections(),
  ) {
    this.maxBufferedBytes = settings.maxBufferedBytes;
    this.handshakeLimiter = new HandshakeLimiter(settings, settings.clock);
    this.webSockets = new WebSocket.Server(buildWsPackageServerOptions(settings));
  }

  /**
   * Accepts or rejects a handshake and returns true; returns false, without a response, if the URL is not that of a
   * handshake.
   */
  tryHandleUpgrade(url: string, request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
    const handshake = tryParseHandshake(url, request);
    if (handshake === undefined) return false;
    if (!isHttp11WithOneHost(request)) {
      rejectUpgrade(stream, 400, 'a WebSocket handshake is HTTP/1.1 with one host');
      return true;
    }
    // Rejected with an HTTP status and not with close code 4200, after which clients would reconnect without a pause.
    const address = this.handshakeLimiter.readClientAddressIfLimited(request);
    const rejection = this.isDraining
      ? RESTARTING_REJECTION
      : this.handshakeLimiter.countHandshakeOrGetRejection(address);
    if (rejection !== undefined) {
      rejectUpgrade(stream, rejection.status, rejection.message);
    } else {
      // Corked, so that the handshake response and the first frame leave in one packet with one system call.
      stream.cork();
      this.webSockets.handleUpgrade(request, stream, head, (socket) =>
        this.acceptOrReject(socket, stream, handshake, address),
      );
      stream.uncork();
    }
    return true;
  }

  /** Rejects new clients, waits `drainDelaySeconds`, then drains the connections. Resolves when all are closed. */
  async stop(): Promise<void> {
    this.isDraining = true;
    await this.settings.clock.sleep(this.settings.drainDelaySeconds * 1000);
    await drainConnections(this.connections, this.settings.clock, this.settings);
    this.socketRejector.terminateAll();
  }

  messageReceived(connection: SocketConnection, data: RawData, isBinary: boolean): void {
    connection.recordActivity(this.settings.clock.monotonicMs());
    // Clients may send messages after the server sent its close frame.
    if (!connection.isOpen) return;
    if ((data as Buffer).length > connection.app.settings.maxMessageBytes)
      return connection.closeMessageTooBig();
    try {
      if (isBinary) return this.pusher.rejectBinaryMessage(connection);
      const text = (data as Buffer).toString();
      this.frameLog?.logReceived(connection, text);
      this.pusher.handleMessage(connection, text);
    } catch (err) {
      this.settings.logger.error({ err, socketId: connection.socketId }, 'message.failed');
    }
  }

  pingOrPongReceived(connection: SocketConnection): void {
    connection.recordActivity(this.settings.clock.monotonicMs());
  }

  socketClosed(connection: SocketConnection, closeCode: number): void {
    this.connections.remove(connection);
    this.handshakeLimiter.connectionClosed(connection.address);
    this.pusher.connectionClosed(connection, closeCode);
  }

  connectionClosing({ app, socketId }: SocketConnection, { code, wireCode }: PusherError): void {
    this.settings.logger.debug({ appId: app.id, socketId, code, wireCode }, 'connection.closing');
  }

  /** Registers the connection of a completed handshake, or closes its socket with an error of the Pusher protocol. */
  private acceptOrReject(
    socket: PusherSocket,
    stream: Duplex,
    handshake: Handshake,
    address: string,
  ): void {
    try {
      const app = this.pusher.validateHandshakeAndGetApp(handshake);
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
      socket.attachHandler(this, connection);
      this.connections.add(connection);
      this.handshakeLimiter.connectionOpened(address);
      this.pusher.connectionOpened(connection);
    } catch (error) {
      if (!(error instanceof PusherError)) throw error;
      const { code, wireCode } = error;
      const { key, origin } = handshake;
      this.settings.logger.info({ code, wireCode, key, origin }, 'connection.rejected');
      this.socketRejector.reject(socket, error);
    }
  }
}
