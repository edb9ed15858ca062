import { Applications } from './applications';
import { LeaderWebhooks } from './cluster/leader-webhooks';
import type { ClusterComponents } from './create-cluster';
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
import { CoalescingBroadcaster } from './server/coalescing-broadcaster';
import { FrameLog } from './server/frame-log';
import { LoggingBroadcaster } from './server/logging-broadcaster';
import { OpenConnections } from './server/open-connections';
import { WebSocketEndpoint } from './server/web-socket-endpoint';
import { Webhooks } from './webhooks/webhooks';

/** The components of the Pusher protocol: channels, users, connections, and the WebSocket endpoint in front of them. */
export type ProtocolComponents = ReturnType<typeof createProtocol>;

/**
 * Creates the components of the Pusher protocol. In a cluster they consider the state of the other nodes, and publish
 * their own changes.
 *
 * @throws DuplicateApplication
 */
export function createProtocol(settings: ReverbSettings, clusterComponents?: ClusterComponents) {
  const { clock, logger } = settings;
  const { cluster, localChanges } = clusterComponents ?? {};
  const remoteState = cluster?.peers;
  const applications = new Applications(
    settings.apps.map((app) => toAppWithServerDefaults(app, settings)),
  );
  const channels = new ChannelRegistry(remoteState);
  const cache = new EventCache(clock);
  const frames = settings.logFrames ? new FrameLog(logger) : undefined;
  const outbox = frames
    ? new LoggingBroadcaster(new CoalescingBroadcaster(), frames)
    : new CoalescingBroadcaster();

  const observers = new ChannelObservers(logger);
  const counts = new SubscriptionCountNotifier(outbox, observers, clock, remoteState);
  const webhooks = new Webhooks(settings);
  observers.add(counts);
  observers.add(cluster ? new LeaderWebhooks(webhooks, channels, cluster) : webhooks);
  if (localChanges) observers.add(localChanges);

  const watchlists = new Watchlists(outbox);
  const users = new SignedInUsers(watchlists, remoteState, (...change) =>
    localChanges?.userChanged(...change),
  );
  const revoked = new RevokedTokens(clock);
  const bindings = new UserBindings(revoked);
  const subscriptions = new Subscriptions(
    channels,
    outbox,
    cache,
    observers,
    settings.maxSubscriptionsPerConnection,
  );
  const pusher = new PusherServer({
    applications,
    subscriptions,
    clientEvents: new ClientEventRelay(channels, outbox, clock, observers),
    users,
    bindings,
    rate: new MessageRateLimiter(clock),
    requireProtocol: settings.requireProtocol,
  });
  const connections = new OpenConnections(remoteState, (...change) =>
    cluster?.publishConnectionCount(...change),
  );

  return {
    ...{ applications, channels, cache, outbox, observers, counts, webhooks, watchlists, users },
    ...{ revoked, bindings, pusher, connections },
    dispatcher: new EventDispatcher(channels, outbox, cache, localChanges),
    terminations: new LocalConnectionTerminator(users, bindings, revoked),
    endpoint: new WebSocketEndpoint(pusher, outbox, settings, frames, connections),
  };
}
