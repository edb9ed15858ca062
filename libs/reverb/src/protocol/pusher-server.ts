import {
  ApplicationDisabled,
  ApplicationNotFound,
  buildConnectionEstablishedFrame,
  InvalidMessage,
  OriginNotAllowed,
  parseClientFrame,
  PONG_FRAME,
  PusherError,
  RateLimitExceeded,
  TooManyMessages,
  type ClientFrame,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { UserBindings } from './user-bindings';
import type { ClientEventRelay } from './client-event-relay';
import type { Connection } from './connection';
import { CompositeConnectionHandler, type ConnectionHandler } from './connection-handler';
import type { MessageRateLimiter } from './message-rate-limiter';
import { findProtocolVersionError } from './protocol-version';
import type { Subscriptions } from './subscriptions';
import type { SignedInUsers } from './signed-in-users';

/** The parts of a WebSocket handshake request that the Pusher protocol checks. */
export interface Handshake {
  /** App key of the path `/app/{key}`. */
  readonly key: string;
  /** Every value of the `protocol` query parameter. */
  readonly protocol: readonly string[];
  /** Value of the `Origin` header; undefined without one. */
  readonly origin: string | undefined;
}

/** The components and settings of a {@link PusherServer}. */
export interface PusherServerParts {
  readonly applications: Applications;
  readonly subscriptions: Subscriptions;
  readonly clientEventRelay: ClientEventRelay;
  readonly users: SignedInUsers;
  readonly bindings: UserBindings;
  readonly rateLimiter: MessageRateLimiter;
  /** Rejects handshakes without a `protocol` parameter if true. */
  readonly requireProtocol: boolean;
}

/** The Pusher protocol on the server side, independent of the transport that carries the frames. */
export class PusherServer {
  private readonly handlers = new CompositeConnectionHandler();

  constructor(private readonly parts: PusherServerParts) {}

  addConnectionHandler(handler: ConnectionHandler): void {
    this.handlers.add(handler);
  }

  /**
   * Checks app, protocol version and origin of a handshake, and returns the app. Does not complete the handshake.
   *
   * @throws ApplicationNotFound, ApplicationDisabled, OriginNotAllowed, or the error of the protocol version
   */
  validateHandshakeAndGetApp(handshake: Handshake): Application {
    const app = this.parts.applications.findByKey(handshake.key);
    if (app === undefined) throw new ApplicationNotFound();
    if (!app.settings.enabled) throw new ApplicationDisabled();
    const versionError = findProtocolVersionError(handshake.protocol, this.parts.requireProtocol);
    if (versionError !== undefined) throw versionError;
    if (!app.origins.allows(handshake.origin)) throw new OriginNotAllowed();
    return app;
  }

  /** Sends `pusher:connection_established` on a new connection and notifies the handlers. */
  connectionOpened(connection: Connection): void {
    connection.send(
      buildConnectionEstablishedFrame(
        connection.socketId,
        connection.app.settings.activityTimeoutSeconds,
      ),
    );
    this.handlers.opened(connection);
  }

  /** Processes a text frame of a client. Errors are sent to the client and do not close the connection. */
  handleMessage(connection: Connection, text: string): void {
    if (!this.parts.rateLimiter.tryAcquire(connection))
      return this.rejectMessageOverRateLimit(connection);
    try {
      this.handleFrame(connection, parseClientFrame(text));
    } catch (error) {
      this.sendPusherErrorOrRethrow(connection, error);
    }
  }

  /** Sends an error for a binary message, because the protocol has none. */
  rejectBinaryMessage(connection: Connection): void {
    this.sendPusherErrorOrRethrow(
      connection,
      new InvalidMessage('binary frames are not supported'),
    );
  }

  /** Removes subscriptions, sign-in and bindings of a closed connection, and notifies the handlers. */
  connectionClosed(connection: Connection, closeCode: number): void {
    this.parts.subscriptions.unsubscribeAll(connection);
    this.parts.users.signOut(connection);
    this.parts.bindings.removeConnection(connection);
    this.handlers.closed(connection, closeCode);
  }

  private handleFrame(connection: Connection, frame: ClientFrame): void {
    switch (frame.kind) {
      case 'ping':
        return connection.send(PONG_FRAME);
      case 'pong':
        return;
      case 'subscribe':
        return this.parts.subscriptions.subscribe(connection, frame);
      case 'unsubscribe':
        return this.parts.subscriptions.unsubscribe(connection, frame.channel);
      case 'signin':
        return this.parts.users.signIn(connection, frame);
      case 'client-event':
        this.parts.clientEventRelay.relay(connection, frame);
        this.handlers.tryHandleEvent(connection, frame);
        return;
      case 'event':
        if (!this.handlers.tryHandleEvent(connection, frame))
          throw new InvalidMessage('unknown event');
    }
  }

  /** Sends the error of the rate limit, and closes the connection if the app has `terminateOnLimit`. */
  private rejectMessageOverRateLimit(connection: Connection): void {
    connection.send(new RateLimitExceeded().toFrame());
    if (connection.app.settings.rateLimiting?.terminateOnLimit === true)
      connection.close(new TooManyMessages());
  }

  private sendPusherErrorOrRethrow(connection: Connection, error: unknown): void {
    if (!(error instanceof PusherError)) throw error;
    connection.send(error.toFrame());
  }
}
