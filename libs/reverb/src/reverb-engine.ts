import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ReverbApp } from './application';
import type { Cluster } from './cluster/cluster';
import { createClusterComponents } from './create-cluster-components';
import { createHttpComponents, type HttpComponents } from './create-http-components';
import { createProtocolComponents, type ProtocolComponents } from './create-protocol-components';
import {
  toAppWithServerDefaults,
  toSettingsWithDefaults,
  type ReverbOptions,
  type ReverbSettings,
} from './options';
import type { ChannelObserver } from './protocol/channel-observers';
import type { ConnectionHandler } from './protocol/connection-handler';
import { publishEvent, type EventToPublish } from './publish-event';
import { LivenessMonitor } from './server/liveness-monitor';
import { mountEngine } from './server/mount-engine';
import { PathPrefix } from './server/path-prefix';

/** A Pusher server without a port of its own: handles requests and WebSockets of an existing `http.Server`. */
export class ReverbEngine {
  private readonly settings: ReverbSettings;
  private readonly pathPrefix: PathPrefix;
  private readonly cluster: Cluster | undefined;
  private readonly protocol: ProtocolComponents;
  private readonly httpComponents: HttpComponents;
  private readonly liveness: LivenessMonitor;
  private stopping: Promise<void> | undefined;

  /** @throws DuplicateApplication */
  constructor(options: ReverbOptions) {
    const settings = toSettingsWithDefaults(options);
    const clusterComponents = createClusterComponents(settings);
    this.settings = settings;
    this.pathPrefix = new PathPrefix(settings.path);
    this.cluster = clusterComponents?.cluster;
    this.protocol = createProtocolComponents(settings, clusterComponents);
    this.httpComponents = createHttpComponents(settings, this.protocol, clusterComponents);
    this.liveness = new LivenessMonitor(this.protocol.connections, settings.clock, settings);
  }

  /** Number of clients connected to this node. */
  get connectionCount(): number {
    return this.protocol.connections.size;
  }

  /**
   * Adds a handler that is called when connections open and close, and for client messages that the Pusher protocol
   * does not define. Several may be added.
   */
  addConnectionHandler(handler: ConnectionHandler): void {
    this.protocol.pusherServer.addConnectionHandler(handler);
  }

  /** Registers an observer of the channels on this node. Several may be registered. */
  addChannelObserver(observer: Partial<ChannelObserver>): void {
    this.protocol.channelObservers.add(observer);
  }

  /**
   * Publishes an event to the subscribers of its channels, cluster-wide and without an HTTP request.
   *
   * @throws PublishRefused if the app is unknown or the event is invalid
   */
  publish(appId: string, event: EventToPublish): void {
    publishEvent(this.protocol.applications, this.protocol.dispatcher, appId, event);
  }

  /**
   * Replaces the apps. Existing connections stay open, and the new settings of their app apply to them.
   *
   * @throws DuplicateApplication - the previous apps are kept
   */
  replaceApps(apps: readonly ReverbApp[]): void {
    this.protocol.applications.replace(
      apps.map((app) => toAppWithServerDefaults(app, this.settings)),
    );
  }

  /** Handles the requests of `server` that belong to the engine; its previous listeners receive all others. */
  mountOn(server: Server): void {
    mountEngine(server, this);
  }

  /** Handles a plain HTTP request, asynchronously. @returns false if its path does not belong to the engine */
  tryHandleRequest(request: IncomingMessage, response: ServerResponse): boolean {
    const url = this.pathPrefix.tryStrip(request.url ?? '');
    return url !== undefined && this.httpComponents.httpRouter.tryHandle(url, request, response);
  }

  /** Handles the upgrade of a connection to WebSocket. @returns false if its path does not belong to the engine */
  tryHandleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
    const url = this.pathPrefix.tryStrip(request.url ?? '');
    return (
      url !== undefined &&
      this.protocol.webSocketEndpoint.tryHandleUpgrade(url, request, stream, head)
    );
  }

  /**
   * Starts detecting dead connections, and joins the cluster if there is one. Resolves when the state of the other
   * nodes is known, or after 1.5 seconds.
   */
  async start(): Promise<void> {
    this.liveness.start();
    await this.cluster?.start({ ...this.protocol, deduplicator: this.httpComponents.deduplicator });
  }

  /**
   * Rejects new clients, closes all connections, sends pending webhooks once more, and leaves the cluster; resolves
   * when that is done. Further calls return the same promise.
   */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown();
    return this.stopping;
  }

  private async shutDown(): Promise<void> {
    const { clock, closeGraceMs } = this.settings;
    this.httpComponents.httpRouter.startDraining();
    await this.protocol.webSocketEndpoint.stop();
    await this.httpComponents.httpRouter.waitForPendingRequests(clock, closeGraceMs);
    this.liveness.stop();
    this.protocol.countNotifier.stop();
    await this.protocol.webhooks.stop();
    await this.cluster?.stop();
  }
}
