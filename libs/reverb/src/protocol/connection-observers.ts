import type { Connection } from './connection';
import type { ConnectionObserver, EventFrame } from './connection-observer';

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
