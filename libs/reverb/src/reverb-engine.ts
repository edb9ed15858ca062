import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ReverbApp } from './application';
import { Applications } from './applications';
import { DeliveredEvents } from './http/delivered-events';
import { AppsApi } from './http/apps-api';
import { HttpFront } from './http/http-front';
import { routes } from './http/routes';
import {
  withDefaults,
  withServerDefaults,
  type ReverbOptions,
  type ReverbSettings,
} from './options';
import { publish, type EventToPublish } from './publish';
import { ChannelRegistry } from './protocol/channels/channel-registry';
import { ChannelDirectory } from './protocol/channel-directory';
import { ChannelObservers, type ChannelObserver } from './protocol/channel-observers';
import { Bindings } from './protocol/bindings';
import { ClientEvents } from './protocol/client-events';
import type { ConnectionObserver } from './protocol/connection-observer';
import { EventCache } from './protocol/event-cache';
import { EventDispatcher } from './protocol/event-dispatcher';
import { MessageRate } from './protocol/message-rate';
import { PusherServer } from './protocol/pusher-server';
import { RevokedTokens } from './protocol/revoked-tokens';
import { SubscriptionCounts } from './protocol/subscription-counts';
import { Subscriptions } from './protocol/subscriptions';
import { Terminations } from './protocol/terminations';
import { Users } from './protocol/users';
import { Watchlists } from './protocol/watchlists';
import { CoalescingOutbox } from './server/coalescing-outbox';
import { FrameLog } from './server/frame-log';
import { LoggingOutbox } from './server/logging-outbox';
import { mount } from './server/mount';
import { Liveness } from './server/liveness';
import { PathPrefix } from './server/path-prefix';
import { WebSocketEndpoint } from './server/web-socket-endpoint';
import { Webhooks } from './webhooks/webhooks';

/** The server without a port: answers the sockets and requests that an http server accepts. */
export class ReverbEngine {
  private readonly settings: ReverbSettings;
  private readonly prefix: PathPrefix;
  private readonly applications: Applications;
  private readonly pusher: PusherServer;
  private readonly endpoint: WebSocketEndpoint;
  private readonly front: HttpFront;
  private readonly liveness: Liveness;
  private readonly counts: SubscriptionCounts;
  private readonly webhooks: Webhooks;
  private readonly observers: ChannelObservers;
  private readonly dispatcher: EventDispatcher;
  private stopping: Promise<void> | undefined;

  /** @throws DuplicateApplication */
  constructor(options: ReverbOptions) {
    const settings = withDefaults(options);
    const { clock, logger } = settings;
    this.settings = settings;
    this.prefix = new PathPrefix(settings.path);
    this.applications = new Applications(
      settings.apps.map((app) => withServerDefaults(app, settings)),
    );
    const { applications } = this;
    const channels = new ChannelRegistry();
    const cache = new EventCache(clock);
    const frames = settings.logFrames ? new FrameLog(logger) : undefined;
    const outbox = frames
      ? new LoggingOutbox(new CoalescingOutbox(), frames)
      : new CoalescingOutbox();
    const observers = new ChannelObservers(logger);
    this.counts = new SubscriptionCounts(outbox, observers, clock);
    observers.add(this.counts);
    this.webhooks = new Webhooks(settings);
    observers.add(this.webhooks);
    this.observers = observers;
    const users = new Users(new Watchlists(outbox));
    const revoked = new RevokedTokens(clock);
    const bindings = new Bindings(revoked);
    this.dispatcher = new EventDispatcher(channels, outbox, cache);
    this.pusher = new PusherServer({
      applications,
      subscriptions: new Subscriptions(
        channels,
        outbox,
        cache,
        observers,
        settings.maxSubscriptionsPerConnection,
      ),
      clientEvents: new ClientEvents(channels, outbox, clock, observers),
      users,
      bindings,
      rate: new MessageRate(clock),
      requireProtocol: settings.requireProtocol,
    });
    this.endpoint = new WebSocketEndpoint(this.pusher, outbox, settings, frames);
    const calls = routes({
      dispatcher: this.dispatcher,
      delivered: new DeliveredEvents(clock),
      bindings,
      terminations: new Terminations(users, bindings, revoked),
      directory: new ChannelDirectory(channels, cache),
      countConnections: (app) => this.endpoint.connections.count(app),
      findConnection: (app, socketId) => this.endpoint.connections.find(app, socketId),
    });
    const api = new AppsApi(applications, calls, clock, settings.maxRequestBytes);
    this.front = new HttpFront(api, logger);
    this.liveness = new Liveness(this.endpoint.connections, clock, settings);
  }

  /** Number of clients that are connected. */
  get connectionCount(): number {
    return this.endpoint.connections.size;
  }

  /** Who is told about connections, and gets the events the protocol does not define. Any number of them. */
  observe(observer: ConnectionObserver): void {
    this.pusher.observe(observer);
  }

  /** Who is told what happens on channels. Any number of them. */
  observeChannels(observer: Partial<ChannelObserver>): void {
    this.observers.add(observer);
  }

  /**
   * Brings an event to the subscribers of its channels, without the way over HTTP.
   *
   * @throws PublishRefused
   */
  publish(appId: string, event: EventToPublish): void {
    publish(this.applications, this.dispatcher, appId, event);
  }

  /**
   * From now on these are the apps. Nobody is disconnected: present clients of an app go on under its new settings.
   *
   * @throws DuplicateApplication, and everything stays as it was
   */
  replaceApps(apps: readonly ReverbApp[]): void {
    this.applications.replace(apps.map((app) => withServerDefaults(app, this.settings)));
  }

  /** Puts the engine in front of what `server` served so far; that still gets everything else. */
  mountOn(server: Server): void {
    mount(server, this);
  }

  handleRequest(request: IncomingMessage, response: ServerResponse): boolean {
    const url = this.prefix.strip(request.url ?? '');
    return url !== undefined && this.front.handle(url, request, response);
  }

  handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
    const url = this.prefix.strip(request.url ?? '');
    return url !== undefined && this.endpoint.upgrade(url, request, stream, head);
  }

  start(): void {
    this.liveness.start();
  }

  /** Refuses newcomers and sends the present clients away; resolves when they are gone. To be asked twice is fine. */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown();
    return this.stopping;
  }

  private async shutDown(): Promise<void> {
    this.front.drain();
    await this.endpoint.stop();
    await this.front.finish(this.settings.clock, this.settings.closeGraceMs);
    this.liveness.stop();
    this.counts.stop();
    await this.webhooks.stop();
  }
}
