import type { ClientEventFrame, ClientFrame } from '@giftspire/pusher-protocol';
import type { Connection } from './connection';

/** An event of a client that the protocol does not define, or one for other clients. */
export type EventFrame = Extract<ClientFrame, { kind: 'event' }> | ClientEventFrame;

/**
 * Is told what happens to connections, and offered the events that the protocol does not define as well as those
 * that clients send to each other, once they are on their way.
 */
export interface ConnectionObserver {
  /** The connection was greeted. */
  opened(connection: Connection): void;
  /** @returns whether somebody handles the event; if not, the client is told that it is unknown */
  received(connection: Connection, frame: EventFrame): boolean;
  /** @param closeCode - code of the close frame, 1006 when there was none */
  closed(connection: Connection, closeCode: number): void;
}

/** Everybody who wants to know of connections. */
export class ConnectionObservers implements ConnectionObserver {
  private readonly observers: ConnectionObserver[] = [];

  add(observer: ConnectionObserver): void {
    this.observers.push(observer);
  }

  opened(connection: Connection): void {
    for (const observer of this.observers) observer.opened(connection);
  }

  /** All of them get it, whoever handles it. */
  received(connection: Connection, frame: EventFrame): boolean {
    let isHandled = false;
    for (const observer of this.observers)
      isHandled = observer.received(connection, frame) || isHandled;
    return isHandled;
  }

  closed(connection: Connection, closeCode: number): void {
    for (const observer of this.observers) observer.closed(connection, closeCode);
  }
}
