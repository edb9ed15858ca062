import type { WebSocketAdapter, WsMessageHandler } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { Connection } from '../protocol/connection';
import type { ConnectionHandler, EventFrame } from '../protocol/connection-handler';
import type { ReverbEngine } from '../reverb-engine';
import { GatewayClient, type CloseListener } from './gateway-client';
import { GatewayMessageQueue } from './gateway-message-queue';

/** Path of gateways whose clients are the Pusher clients: `@WebSocketGateway({ path: PUSHER_PATH })`. */
export const PUSHER_PATH = '/app/:key';

/** Error for a gateway at a path or port that this adapter does not serve, without a fallback adapter. */
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

/** Options of {@link PusherWsAdapter}. */
export interface PusherWsAdapterOptions {
  /** Serves the gateways at other paths and ports, e.g. Nest's own `WsAdapter` or `IoAdapter`. */
  readonly fallback?: WebSocketAdapter;
}

/** The optional `dispose` of stock adapters, which the interface `WebSocketAdapter` lacks. */
interface DisposableAdapter {
  dispose?(): Promise<void>;
}

type ConnectListener = (client: GatewayClient) => void;

/**
 * WebSocket adapter that connects Nest gateways to the engine:
 * `app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)))`.
 *
 * Gateways at {@link PUSHER_PATH} receive connections, disconnects, client events, and events outside the Pusher
 * protocol. The engine itself handles the events of the protocol, such as subscriptions and pings. Other gateways are
 * left to the fallback adapter. Unlike stock adapters, this one creates no rxjs objects for each client.
 *
 * A `handleConnection` that throws ends the process, because Nest calls it outside any error handling.
 */
export class PusherWsAdapter
  implements WebSocketAdapter<unknown, unknown, { path?: string }>, ConnectionHandler
{
  private readonly connectListeners: ConnectListener[] = [];
  private readonly clients = new Map<Connection, GatewayClient>();
  private readonly messages = new GatewayMessageQueue();

  private readonly fallback: WebSocketAdapter | undefined;
  private isConnectionHandlerAdded = false;

  constructor(
    private readonly engine: ReverbEngine,
    { fallback }: PusherWsAdapterOptions = {},
  ) {
    this.fallback = fallback;
  }

  /**
   * Returns the engine for gateways at {@link PUSHER_PATH}, and the server of the fallback adapter for others.
   *
   * @throws UnsupportedGateway for others without a fallback adapter
   */
  create(port: number, options: { path?: string } = {}): unknown {
    const { path } = options;
    if (port !== 0 || path !== PUSHER_PATH) {
      if (this.fallback === undefined) throw new UnsupportedGateway(port, path);
      return this.fallback.create(port, options);
    }
    if (!this.isConnectionHandlerAdded) this.engine.addConnectionHandler(this);
    this.isConnectionHandlerAdded = true;
    return this.engine;
  }

  /** Adds a listener that receives each new client of the server. */
  bindClientConnect(server: unknown, callback: (...connected: unknown[]) => void): void {
    if (server === this.engine) this.connectListeners.push(callback);
    else this.fallback?.bindClientConnect(server, callback);
  }

  /** Adds a listener that receives the close code of the client. */
  bindClientDisconnect(client: unknown, callback: CloseListener): void {
    if (client instanceof GatewayClient) client.addCloseListener(callback);
    else this.fallback?.bindClientDisconnect?.(client, callback);
  }

  /** Adds the message handlers of a gateway to a client; runs none. */
  bindMessageHandlers(
    client: unknown,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    if (client instanceof GatewayClient) client.addMessageHandlers(handlers);
    else this.fallback?.bindMessageHandlers(client, handlers, transform);
  }

  /** Stops the engine, or closes a server of the fallback adapter. Called in `app.close()`, before HTTP is closed. */
  async close(server: unknown): Promise<void> {
    if (server === this.engine) await this.engine.stop();
    else await this.fallback?.close(server);
  }

  /** Disposes of the fallback adapter only, because {@link close} has stopped the engine already. */
  async dispose(): Promise<void> {
    await (this.fallback as DisposableAdapter | undefined)?.dispose?.();
  }

  /** Creates the client of a new connection and passes it to the connect listeners. */
  opened(connection: Connection): void {
    const client = new GatewayClient(connection);
    this.clients.set(connection, client);
    for (const listener of this.connectListeners) listener(client);
  }

  /** Queues an event for its gateway handlers, which run later. @returns false if no gateway handles the event */
  tryHandleEvent(connection: Connection, frame: EventFrame): boolean {
    const client = this.clients.get(connection);
    const handlers = client?.findMessageHandlers(frame.event) ?? [];
    if (client === undefined || handlers.length === 0) return false;
    this.messages.enqueue(client, handlers, frame);
    return true;
  }

  /** Notifies the close listeners of the connection's client, and forgets the client. */
  closed(connection: Connection, closeCode: number): void {
    this.clients.get(connection)?.notifyClosed(closeCode);
    this.clients.delete(connection);
  }
}
