import { Applications } from './applications';
import { ClusterWebhookReporter } from './cluster/cluster-webhook-reporter';
import type { ClusterComponents } from './create-cluster-components';
import { toAppWithServerDefaults, type ReverbSettings } from './options';
import { UserBindings } from './protocol/user-bindings';
import { ChannelObservers } from './protocol/channel-observers';
import { ChannelRegistry } from './protocol/channels/channel-registry';
import { ClientEventRelay } from './protocol/client-event-relay';
import { EventCache } from './protocol/event-cache';
import { EventDispatcher } from './protocol/event-dispatcher';
import { MessageRateLimiter } from './protocol/message-rate-limiter';
import { PusherServer } from './protocol/pusher-server';
import { RevokedTokens } from './protocol/revoked-tokens';
import { SubscriptionCountNotifier } from './protocol/subscription-count-notifier';
import { Subscriptions } from './protocol/subscriptions';
import { LocalConnectionTerminator } from './protocol/connection-terminator';
import { SignedInUsers } from './protocol/signed-in-users';
import { Watchlists } from './protocol/watchlists';
import { BatchingBroadcaster } from './server/batching-broadcaster';
import { FrameLog } from './server/frame-log';
import { LoggingBroadcaster } from './server/logging-broadcaster';
import { OpenConnections } from './server/open-connections';
import { WebSocketEndpoint } from './server/web-socket-endpoint';
import { BatchingWebhookReporter } from './webhooks/batching-webhook-reporter';

/** The components of the Pusher protocol: channels, users, connections, and the WebSocket endpoint in front of them. */
export type ProtocolComponents = ReturnType<typeof createProtocolComponents>;

/**
 * Creates the components of the Pusher protocol. In a cluster they consider the state of the other nodes, and publish
 * their own changes.
 *
 * @throws DuplicateApplication
 */
export function createProtocolComponents(
  settings: ReverbSettings,
  clusterComponents?: ClusterComponents,
) {
  const { clock, logger } = settings;
  const { cluster, localChangePublisher } = clusterComponents ?? {};
  const remoteState = cluster?.peers;
  const applications = new Applications(
    settings.apps.map((app) => toAppWithServerDefaults(app, settings)),
  );
  const channels = new ChannelRegistry(remoteState);
  const eventCache = new EventCache(clock);
  const frameLog = settings.logFrames ? new FrameLog(logger) : undefined;
  const broadcaster = frameLog
    ? new LoggingBroadcaster(new BatchingBroadcaster(), frameLog)
    : new BatchingBroadcaster();

  const channelObservers = new ChannelObservers(logger);
  const countNotifier = new SubscriptionCountNotifier(
    broadcaster,
    channelObservers,
    clock,
    remoteState,
  );
  const webhooks = new BatchingWebhookReporter(settings);
  channelObservers.add(countNotifier);
  channelObservers.add(
    cluster ? new ClusterWebhookReporter(webhooks, channels, cluster) : webhooks,
  );
  if (localChangePublisher) channelObservers.add(localChangePublisher);

  const watchlists = new Watchlists(broadcaster);
  const signedInUsers = new SignedInUsers(watchlists, remoteState, (...change) =>
    localChangePublisher?.publishOnlineStatus(...change),
  );
  const revokedTokens = new RevokedTokens(clock);
  const bindings = new UserBindings(revokedTokens);
  const subscriptions = new Subscriptions(
    channels,
    broadcaster,
    eventCache,
    channelObservers,
    settings.maxSubscriptionsPerConnection,
  );
  const pusherServer = new PusherServer({
    applications,
    subscriptions,
    clientEventRelay: new ClientEventRelay(channels, broadcaster, clock, channelObservers),
    users: signedInUsers,
    bindings,
    rateLimiter: new MessageRateLimiter(clock),
    requireProtocol: settings.requireProtocol,
  });
  const connections = new OpenConnections(remoteState, (...change) =>
    cluster?.publishConnectionCount(...change),
  );

  return {
    applications,
    channels,
    connections,
    signedInUsers,
    watchlists,
    bindings,
    revokedTokens,
    eventCache,
    broadcaster,
    channelObservers,
    countNotifier,
    webhooks,
    pusherServer,
    dispatcher: new EventDispatcher(channels, broadcaster, eventCache, localChangePublisher),
    terminator: new LocalConnectionTerminator(signedInUsers, bindings, revokedTokens),
    webSocketEndpoint: new WebSocketEndpoint(
      pusherServer,
      broadcaster,
      settings,
      frameLog,
      connections,
    ),
  };
}
