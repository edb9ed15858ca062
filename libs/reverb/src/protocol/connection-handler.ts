import type { ClientEventFrame, ClientFrame } from '@giftspire/pusher-protocol';
import type { Connection } from './connection';

/** A frame of a client: a client event, or an event that the Pusher protocol does not define. */
export type EventFrame = Extract<ClientFrame, { kind: 'event' }> | ClientEventFrame;

/** Receives connections, events outside the Pusher protocol, and client events that were sent to the subscribers. */
export interface ConnectionHandler {
  /** A connection was established and `pusher:connection_established` sent. */
  opened(connection: Connection): void;
  /**
   * Handles an event. Returns false if it is unknown: the client gets an error if all handlers return false, unless it
   * is a client event.
   */
  tryHandleEvent(connection: Connection, frame: EventFrame): boolean;
  /**
   * The connection was closed; its subscriptions, sign-in and bindings are removed already.
   *
   * @param closeCode - code of the client's close frame, 1006 without one
   */
  closed(connection: Connection, closeCode: number): void;
}

/** A connection handler that calls all registered ones, in the order of their registration. */
export class CompositeConnectionHandler implements ConnectionHandler {
  private readonly handlers: ConnectionHandler[] = [];

  add(handler: ConnectionHandler): void {
    this.handlers.push(handler);
  }

  opened(connection: Connection): void {
    for (const handler of this.handlers) handler.opened(connection);
  }

  /** Passes the event to every handler. Returns whether at least one returned true. */
  tryHandleEvent(connection: Connection, frame: EventFrame): boolean {
    let isHandled = false;
    for (const handler of this.handlers)
      isHandled = handler.tryHandleEvent(connection, frame) || isHandled;
    return isHandled;
  }

  closed(connection: Connection, closeCode: number): void {
    for (const handler of this.handlers) handler.closed(connection, closeCode);
  }
}
