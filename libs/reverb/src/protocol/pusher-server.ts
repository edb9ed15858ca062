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
import { ConnectionHandlers, type ConnectionHandler } from './connection-handler';
import type { MessageRateLimiter } from './message-rate-limiter';
import { protocolProblem } from './protocol-version';
import type { Subscriptions } from './subscriptions';
import type { SignedInUsers } from './signed-in-users';

/** What a client says by the address it connects to. */
export interface Handshake {
  readonly key: string;
  /** Values of the `protocol` parameter, as given. */
  readonly protocol: readonly string[];
  readonly origin: string | undefined;
}

/** What the protocol is made of. */
export interface PusherServerParts {
  readonly applications: Applications;
  readonly subscriptions: Subscriptions;
  readonly clientEvents: ClientEventRelay;
  readonly users: SignedInUsers;
  readonly bindings: UserBindings;
  readonly rate: MessageRateLimiter;
  /** Whether clients have to name the version of the protocol they speak. */
  readonly requireProtocol: boolean;
}

/** What a Pusher server says and does, whatever carries the frames. */
export class PusherServer {
  private readonly handlers = new ConnectionHandlers();

  constructor(private readonly parts: PusherServerParts) {}

  addConnectionHandler(observer: ConnectionHandler): void {
    this.handlers.add(observer);
  }

  /**
   * Which app a newcomer belongs to.
   *
   * @throws ApplicationNotFound, ApplicationDisabled, OriginNotAllowed, or what is wrong with the protocol version
   */
  admit(handshake: Handshake): Application {
    const app = this.parts.applications.findByKey(handshake.key);
    if (app === undefined) throw new ApplicationNotFound();
    if (!app.settings.enabled) throw new ApplicationDisabled();
    const problem = protocolProblem(handshake.protocol, this.parts.requireProtocol);
    if (problem !== undefined) throw problem;
    if (!app.origins.allows(handshake.origin)) throw new OriginNotAllowed();
    return app;
  }

  open(connection: Connection): void {
    connection.send(
      buildConnectionEstablishedFrame(
        connection.socketId,
        connection.app.settings.activityTimeoutSeconds,
      ),
    );
    this.handlers.opened(connection);
  }

  /** Does what a text frame asks for, or tells the client why not; the connection stays open either way. */
  receive(connection: Connection, text: string): void {
    if (this.parts.rate.isExceeded(connection)) return this.limit(connection);
    try {
      this.handle(connection, parseClientFrame(text));
    } catch (error) {
      this.refuse(connection, error);
    }
  }

  receiveBinary(connection: Connection): void {
    this.refuse(connection, new InvalidMessage('binary frames are not supported'));
  }

  close(connection: Connection, closeCode: number): void {
    this.parts.subscriptions.leaveAll(connection);
    this.parts.users.signOut(connection);
    this.parts.bindings.removeConnection(connection);
    this.handlers.closed(connection, closeCode);
  }

  private handle(connection: Connection, frame: ClientFrame): void {
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
        this.parts.clientEvents.relay(connection, frame);
        this.handlers.handleEvent(connection, frame);
        return;
      case 'event':
        if (!this.handlers.handleEvent(connection, frame))
          throw new InvalidMessage('unknown event');
    }
  }

  private limit(connection: Connection): void {
    connection.send(new RateLimitExceeded().toFrame());
    if (connection.app.settings.rateLimiting?.terminateOnLimit === true)
      connection.close(new TooManyMessages());
  }

  private refuse(connection: Connection, error: unknown): void {
    if (!(error instanceof PusherError)) throw error;
    connection.send(error.toFrame());
  }
}
