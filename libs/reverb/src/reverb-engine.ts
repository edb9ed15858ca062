import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ReverbApp } from './application';
import { Applications } from './applications';
import { DeliveredEvents } from './http/delivered-events';
import { AppsApi } from './http/apps-api';
import { HttpFront } from './http/http-front';
import { KEPT_SECONDS } from './http/replay-guard';
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
import { Announcements, TerminationsEverywhere } from './cluster/announcements';
import { LocalNode } from './cluster/local-node';
import { Scaling } from './cluster/scaling';
import { conditionOf, settledOnAllNodes } from './cluster/scaled-http';
import { SharedReports } from './cluster/shared-reports';
import { LamportClock } from './cluster/stamps';
import { CoalescingOutbox } from './server/coalescing-outbox';
import { FrameLog } from './server/frame-log';
import { LoggingOutbox } from './server/logging-outbox';
import { mount } from './server/mount';
import { Liveness } from './server/liveness';
import { OpenConnections } from './server/open-connections';
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
  private readonly scaling: Scaling | undefined;
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
    const scaling = settings.scaling && new Scaling(settings.scaling, clock, logger);
    this.scaling = scaling;
    const stamps = new LamportClock(clock);
    const announcements = scaling && new Announcements(scaling, stamps);
    const elsewhere = scaling?.peers;
    const channels = new ChannelRegistry(elsewhere);
    const cache = new EventCache(clock);
    const frames = settings.logFrames ? new FrameLog(logger) : undefined;
    const outbox = frames
      ? new LoggingOutbox(new CoalescingOutbox(), frames)
      : new CoalescingOutbox();
    const observers = new ChannelObservers(logger);
    this.counts = new SubscriptionCounts(outbox, observers, clock, elsewhere);
    observers.add(this.counts);
    this.webhooks = new Webhooks(settings);
    observers.add(scaling ? new SharedReports(this.webhooks, channels, scaling) : this.webhooks);
    if (announcements) observers.add(announcements);
    this.observers = observers;
    const watchlists = new Watchlists(outbox);
    const users = new Users(watchlists, elsewhere, (...change) =>
      announcements?.userChanged(...change),
    );
    const revoked = new RevokedTokens(clock);
    const bindings = new Bindings(revoked);
    this.dispatcher = new EventDispatcher(channels, outbox, cache, announcements);
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
    const connections = new OpenConnections(elsewhere, (...change) =>
      scaling?.tellConnections(...change),
    );
    this.endpoint = new WebSocketEndpoint(this.pusher, outbox, settings, frames, connections);
    const delivered = new DeliveredEvents(clock);
    const terminations = new Terminations(users, bindings, revoked);
    const calls = routes({
      dispatcher: this.dispatcher,
      delivered,
      bindings,
      terminations: scaling ? new TerminationsEverywhere(terminations, scaling) : terminations,
      directory: new ChannelDirectory(channels, cache),
      countConnections: (app) => connections.countEverywhere(app),
      findConnection: (app, socketId) => connections.find(app, socketId),
      bindElsewhere: announcements && ((...asked) => announcements.bind(...asked)),
    });
    scaling?.serve(
      new LocalNode(
        {
          ...{ applications, channels, outbox, cache, users, watchlists, bindings, revoked },
          ...{ delivered, terminations, connections, stamps },
          dispatcher: this.dispatcher,
          counts: this.counts,
          webhooks: this.webhooks,
        },
        () => scaling.isLeader,
      ),
    );
    const api = new AppsApi(
      applications,
      scaling ? calls.map((call) => settledOnAllNodes(call, scaling)) : calls,
      clock,
      settings.maxRequestBytes,
      scaling && ((...request) => scaling.take(`replay:${request.join(':')}`, KEPT_SECONDS)),
    );
    this.front = new HttpFront(api, logger, scaling && (() => conditionOf(scaling)));
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

  /** Before the first client: it knows then what other nodes have, if there are any. */
  async start(): Promise<void> {
    this.liveness.start();
    await this.scaling?.start();
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
    await this.scaling?.stop();
  }
}
