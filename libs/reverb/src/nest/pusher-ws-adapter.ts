import type { WebSocketAdapter, WsMessageHandler } from '@nestjs/common';
import type { Connection } from '../protocol/connection';
import type { ConnectionObserver, EventFrame } from '../protocol/connection-observer';
import type { ReverbEngine } from '../reverb-engine';
import { GatewayClient, type CloseListener } from './gateway-client';
import { GatewayMessages } from './gateway-messages';
import { PUSHER_PATH } from './pusher-path';

/** A gateway asked for an address this adapter does not serve. */
export class UnsupportedGateway extends Error {
  readonly code = 'UNSUPPORTED_GATEWAY';

  constructor(port: number, path: string | undefined) {
    super(`gateways must have the path ${PUSHER_PATH} and no port, not ${path} on port ${port}`);
    this.name = 'UnsupportedGateway';
  }
}

type ClientListener = (client: GatewayClient) => void;

/**
 * Nest's gateways on the engine: `app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)))`.
 *
 * The engine answers what the protocol defines (subscribe, unsubscribe, ping) by itself. Gateways at
 * {@link PUSHER_PATH} see connections come and go, and get the events the protocol does not know. Stock adapters
 * keep several rxjs objects for every client; this one keeps what Nest hands it.
 *
 * A `handleConnection` that throws ends the process: Nest runs it where nobody can catch.
 */
export class PusherWsAdapter
  implements WebSocketAdapter<ReverbEngine, GatewayClient, { path?: string }>, ConnectionObserver
{
  private readonly gateways: ClientListener[] = [];
  private readonly clients = new Map<Connection, GatewayClient>();
  private readonly messages = new GatewayMessages();

  constructor(private readonly engine: ReverbEngine) {}

  /** @throws UnsupportedGateway */
  create(port: number, { path }: { path?: string } = {}): ReverbEngine {
    if (port !== 0 || path !== PUSHER_PATH) throw new UnsupportedGateway(port, path);
    this.engine.observe(this);
    return this.engine;
  }

  bindClientConnect(_server: ReverbEngine, callback: ClientListener): void {
    this.gateways.push(callback);
  }

  bindClientDisconnect(client: GatewayClient, callback: CloseListener): void {
    client.onClose(callback);
  }

  bindMessageHandlers(client: GatewayClient, handlers: WsMessageHandler[]): void {
    client.bind(handlers);
  }

  /** Part of `app.close()`, before the http server is closed. */
  async close(server: ReverbEngine): Promise<void> {
    await server.stop();
  }

  /** Nest calls it; what there was to undo, {@link close} has undone. */
  async dispose(): Promise<void> {}

  opened(connection: Connection): void {
    const client = new GatewayClient(connection);
    this.clients.set(connection, client);
    for (const connect of this.gateways) connect(client);
  }

  received(connection: Connection, frame: EventFrame): boolean {
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
