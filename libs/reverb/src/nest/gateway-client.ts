import type { WsMessageHandler } from '@nestjs/common';
import { buildErrorFrame } from '@giftspire/pusher-protocol';
import type { Connection } from '../protocol/connection';

/** Listener of a disconnect. Nest declares the close code, e.g. `'1006'`, as a string. */
export type CloseListener = (closeCode: string) => void;

/** The client that methods of a gateway at `/app/:key` receive, e.g. `handleConnection(client: GatewayClient)`. */
export class GatewayClient {
  private handlers: readonly WsMessageHandler[] = [];
  private closeListeners: readonly CloseListener[] = [];

  constructor(readonly connection: Connection) {}

  /** Sends an event to this client only. */
  send(event: string, data: unknown): void {
    this.connection.send(JSON.stringify({ event, data }));
  }

  /**
   * Sends an event to this client. `exception`, with which Nest's filter reports errors of handlers, becomes a
   * `pusher:error`. The class must not have a numeric `readyState`, or the filter would write its own frame instead.
   */
  emit(event: string, payload: { readonly code?: unknown; readonly message?: unknown }): void {
    if (event !== 'exception') return this.send(event, payload);
    const code = typeof payload.code === 'number' ? payload.code : null;
    this.connection.send(buildErrorFrame(code, String(payload.message ?? 'Internal error')));
  }

  addMessageHandlers(handlers: readonly WsMessageHandler[]): void {
    if (handlers.length > 0) this.handlers = [...this.handlers, ...handlers];
  }

  /** Returns the handlers of `@SubscribeMessage(event)`; empty without any. */
  findMessageHandlers(event: string): readonly WsMessageHandler[] {
    return this.handlers.filter(({ message }) => message === event);
  }

  addCloseListener(listener: CloseListener): void {
    this.closeListeners = [...this.closeListeners, listener];
  }

  /** Calls the close listeners with the code as a string. */
  notifyClosed(closeCode: number): void {
    for (const listener of this.closeListeners) listener(String(closeCode));
  }
}
