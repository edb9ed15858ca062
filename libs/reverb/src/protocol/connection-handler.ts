import type { ClientEventFrame, ClientFrame } from '@giftspire/pusher-protocol';
import type { Connection } from './connection';

/** An event of a client that the protocol does not define, or one for other clients. */
export type EventFrame = Extract<ClientFrame, { kind: 'event' }> | ClientEventFrame;

/**
 * Is told what happens to connections, and offered the events that the protocol does not define as well as those
 * that clients send to each other, once they are on their way.
 */
export interface ConnectionHandler {
  /** The connection was greeted. */
  opened(connection: Connection): void;
  /** @returns whether somebody handles the event; if not, the client is told that it is unknown */
  handleEvent(connection: Connection, frame: EventFrame): boolean;
  /** @param closeCode - code of the close frame, 1006 when there was none */
  closed(connection: Connection, closeCode: number): void;
}

/** Everybody who wants to know of connections. */
export class ConnectionHandlers implements ConnectionHandler {
  private readonly handlers: ConnectionHandler[] = [];

  add(observer: ConnectionHandler): void {
    this.handlers.push(observer);
  }

  opened(connection: Connection): void {
    for (const observer of this.handlers) observer.opened(connection);
  }

  /** All of them get it, whoever handles it. */
  handleEvent(connection: Connection, frame: EventFrame): boolean {
    let isHandled = false;
    for (const observer of this.handlers)
      isHandled = observer.handleEvent(connection, frame) || isHandled;
    return isHandled;
  }

  closed(connection: Connection, closeCode: number): void {
    for (const observer of this.handlers) observer.closed(connection, closeCode);
  }
}
