import type { WsMessageHandler } from '@nestjs/common';
import { buildErrorFrame } from '@giftspire/pusher-protocol';
import type { Connection } from '../protocol/connection';

/** Nest declares the reason of a disconnect as text. */
export type CloseListener = (closeCode: string) => void;

/** What the methods of a gateway get as their client: `handleConnection(client: GatewayClient)`. */
export class GatewayClient {
  private handlers: readonly WsMessageHandler[] = [];
  private closeListeners: readonly CloseListener[] = [];

  constructor(readonly connection: Connection) {}

  /** Sends a frame of the application's own. */
  send(event: string, data: unknown): void {
    this.connection.send(JSON.stringify({ event, data }));
  }

  /**
   * What Nest's exception filter calls with the payload of a WsException; it becomes a `pusher:error`.
   * The class must have no numeric `readyState`, or the filter writes a frame of its own instead.
   */
  emit(event: string, payload: { readonly code?: unknown; readonly message?: unknown }): void {
    if (event !== 'exception') return this.send(event, payload);
    const code = typeof payload.code === 'number' ? payload.code : null;
    this.connection.send(buildErrorFrame(code, String(payload.message ?? 'Internal error')));
  }

  bind(handlers: readonly WsMessageHandler[]): void {
    if (handlers.length > 0) this.handlers = [...this.handlers, ...handlers];
  }

  handlersOf(event: string): readonly WsMessageHandler[] {
    return this.handlers.filter(({ message }) => message === event);
  }

  onClose(listener: CloseListener): void {
    this.closeListeners = [...this.closeListeners, listener];
  }

  closed(closeCode: number): void {
    for (const listener of this.closeListeners) listener(String(closeCode));
  }
}
