import type { WebSocketAdapter, WsMessageHandler } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { Connection } from '../protocol/connection';
import type { ConnectionHandler, EventFrame } from '../protocol/connection-handler';
import type { ReverbEngine } from '../reverb-engine';
import { GatewayClient, type CloseListener } from './gateway-client';
import { GatewayMessages } from './gateway-messages';

/** Path of the gateways that receive the Pusher clients: `@WebSocketGateway({ path: PUSHER_PATH })`. */
export const PUSHER_PATH = '/app/:key';

/** A gateway asked for an address this adapter does not serve. */
export class UnsupportedGateway extends Error {
  readonly code = 'UNSUPPORTED_GATEWAY';

  constructor(port: number, path: string | undefined) {
    super(
      `no adapter for the gateway at ${path} on port ${port}: this one serves ${PUSHER_PATH}; ` +
        'give it another one for the rest, new PusherWsAdapter(engine, { fallback: new WsAdapter(app) })',
    );
    this.name = 'UnsupportedGateway';
  }
}

export interface PusherWsAdapterOptions {
  /** Serves the gateways at other paths and ports, e.g. Nest's own `WsAdapter` or `IoAdapter`. */
  readonly fallback?: WebSocketAdapter;
}

/** Stock adapters have it, their interface does not say so. */
interface Disposable {
  dispose?(): Promise<void>;
}

type ClientListener = (client: GatewayClient) => void;

/**
 * Nest's gateways on the engine: `app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)))`.
 *
 * The engine answers what the protocol defines (subscribe, unsubscribe, ping) by itself. Gateways at
 * {@link PUSHER_PATH} see connections come and go, and get the events the protocol does not know. Stock adapters
 * keep several rxjs objects for every client; this one keeps what Nest hands it. Gateways elsewhere are left to the
 * fallback.
 *
 * A `handleConnection` that throws ends the process: Nest runs it where nobody can catch.
 */
export class PusherWsAdapter
  implements WebSocketAdapter<unknown, unknown, { path?: string }>, ConnectionHandler
{
  private readonly gateways: ClientListener[] = [];
  private readonly clients = new Map<Connection, GatewayClient>();
  private readonly messages = new GatewayMessages();

  private readonly fallback: WebSocketAdapter | undefined;
  private isObserving = false;

  constructor(
    private readonly engine: ReverbEngine,
    { fallback }: PusherWsAdapterOptions = {},
  ) {
    this.fallback = fallback;
  }

  /** @throws UnsupportedGateway */
  create(port: number, options: { path?: string } = {}): unknown {
    const { path } = options;
    if (port !== 0 || path !== PUSHER_PATH) {
      if (this.fallback === undefined) throw new UnsupportedGateway(port, path);
      return this.fallback.create(port, options);
    }
    if (!this.isObserving) this.engine.observe(this);
    this.isObserving = true;
    return this.engine;
  }

  bindClientConnect(server: unknown, callback: (...connected: unknown[]) => void): void {
    if (server === this.engine) this.gateways.push(callback);
    else this.fallback?.bindClientConnect(server, callback);
  }

  bindClientDisconnect(client: unknown, callback: CloseListener): void {
    if (client instanceof GatewayClient) client.onClose(callback);
    else this.fallback?.bindClientDisconnect?.(client, callback);
  }

  bindMessageHandlers(
    client: unknown,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    if (client instanceof GatewayClient) client.bind(handlers);
    else this.fallback?.bindMessageHandlers(client, handlers, transform);
  }

  /** Part of `app.close()`, before the http server is closed. */
  async close(server: unknown): Promise<void> {
    if (server === this.engine) await this.engine.stop();
    else await this.fallback?.close(server);
  }

  /** Nest calls it; what there was to undo here, {@link close} has undone. */
  async dispose(): Promise<void> {
    await (this.fallback as Disposable | undefined)?.dispose?.();
  }

  opened(connection: Connection): void {
    const client = new GatewayClient(connection);
    this.clients.set(connection, client);
    for (const connect of this.gateways) connect(client);
  }

  handleEvent(connection: Connection, frame: EventFrame): boolean {
    const client = this.clients.get(connection);
    const handlers = client?.handlersOf(frame.event) ?? [];
    if (client === undefined || handlers.length === 0) return false;
    this.messages.enqueue(client, handlers, frame);
    return true;
  }

  closed(connection: Connection, closeCode: number): void {
    this.clients.get(connection)?.closed(closeCode);
    this.clients.delete(connection);
  }
}
