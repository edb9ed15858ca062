import {
  buildClientEventFrame,
  buildMemberAddedFrame,
  buildMemberRemovedFrame,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { EventDeduplicator } from '../http/event-deduplicator';
import type { UserBindings } from '../protocol/user-bindings';
import type { ChannelRegistry } from '../protocol/channels/channel-registry';
import type { EventCache } from '../protocol/event-cache';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { RevokedTokens } from '../protocol/revoked-tokens';
import type { SubscriptionCountNotifier } from '../protocol/subscription-count-notifier';
import type { LocalConnectionTerminator } from '../protocol/connection-terminator';
import type { SignedInUsers } from '../protocol/signed-in-users';
import type { Watchlists } from '../protocol/watchlists';
import type { OpenConnections } from '../server/open-connections';
import type { WebhookReporter } from '../webhooks/batching-webhook-reporter';
import type {
  BindCommand,
  CachedEventItem,
  ClientEventItem,
  Command,
  CommandResult,
  EventItem,
  OccurrenceItem,
  RevokedTokenItem,
  SnapshotItem,
  StateItem,
  TerminateCommand,
} from './cluster-message';
import type { LamportClock } from './lamport-clock';
import type { PeerTableObserver } from './peer-table';

/** The components of this node that messages of other nodes change, or that snapshots for other nodes are read from. */
export interface NodeComponents {
  readonly applications: Applications;
  readonly channels: ChannelRegistry;
  readonly broadcaster: FrameBroadcaster;
  readonly dispatcher: EventDispatcher;
  readonly deduplicator: EventDeduplicator;
  readonly eventCache: EventCache;
  readonly countNotifier: SubscriptionCountNotifier;
  readonly signedInUsers: SignedInUsers;
  readonly watchlists: Watchlists;
  readonly bindings: UserBindings;
  readonly revokedTokens: RevokedTokens;
  readonly terminator: LocalConnectionTerminator;
  readonly connections: OpenConnections;
  readonly webhooks: WebhookReporter;
}

/** Applies to this node what happens on other nodes, and reads this node's state for snapshots. */
export class RemoteChangeHandler implements PeerTableObserver {
  constructor(
    private readonly node: NodeComponents,
    private readonly lamportClock: LamportClock,
    private readonly isLeader: () => boolean,
  ) {}

  /**
   * Delivers an event or client event to the clients of this node; reports a cache miss to webhooks if this node is the
   * leader. Ignores items of unknown apps.
   */
  handleOccurrence(item: OccurrenceItem): void {
    const app = this.node.applications.findById(item.appId);
    if (app === undefined) return;
    if (item.type === 'event') this.deliverEvent(app, item);
    else if (item.type === 'client-event') this.deliverClientEvent(app, item);
    else if (this.isLeader()) this.node.webhooks.cacheMissed(app, item.channel);
  }

  /** Executes a command of another node on the connections of this node. @returns `unknown` if the app is unknown */
  executeCommand(command: Command): CommandResult {
    const app = this.node.applications.findById(command.appId);
    if (app === undefined) return 'unknown';
    return command.type === 'bind'
      ? this.bindConnection(app, command)
      : this.terminateConnections(app, command);
  }

  /**
   * Stores a cached event of a snapshot unless this node has a newer event for the channel, or a revoked token unless
   * this node has it.
   */
  mergeSharedSnapshotItem(item: CachedEventItem | RevokedTokenItem): void {
    const app = this.node.applications.findById(item.appId);
    if (app === undefined) return;
    if (item.type === 'cached-event') {
      const { channel, lamportTimestamp, remainingMs } = item;
      this.lamportClock.observe(lamportTimestamp);
      return this.node.eventCache.putUnlessOlder(app, channel, item, lamportTimestamp, remainingMs);
    }
    if (!this.node.revokedTokens.has(app, item.userId, item.tokenId))
      this.node.revokedTokens.add(app, item.userId, item.tokenId, item.ageMs);
  }

  /** Generates the state of this node alone: connections, signed-in users, presence members and subscriptions. */
  *readLocalStateItems(): Generator<StateItem> {
    const { channels, signedInUsers, connections } = this.node;
    for (const [appId, count] of connections.countsByApp())
      yield { type: 'connection-count', appId, count };
    for (const [appId, userId] of signedInUsers.appAndUserIds())
      yield { type: 'online-user', appId, userId, isOnline: true };
    for (const { appId, channel } of channels.entries()) {
      const { name } = channel;
      for (const { userId, userInfo } of channel.localMembers)
        yield { type: 'presence-member', appId, channel: name, userId, userInfo, isPresent: true };
      yield { type: 'subscription-count', appId, channel: name, count: channel.subscribers.size };
    }
  }

  /** Generates the state that all nodes share and a new node lacks: cached events and revoked tokens. */
  *readSharedStateItems(): Generator<SnapshotItem> {
    for (const event of this.node.eventCache.snapshot()) yield { type: 'cached-event', ...event };
    for (const token of this.node.revokedTokens.snapshot())
      yield { type: 'revoked-token', ...token };
  }

  /**
   * Sends the new count to the local subscribers. Without local subscribers, reports to webhooks that the channel is
   * occupied or vacated, if this node is the leader.
   */
  remoteSubscriptionCountChanged(appId: string, name: string, before: number, after: number): void {
    const app = this.node.applications.findById(appId);
    if (app === undefined) return;
    const channel = this.node.channels.find(app, name);
    if (channel !== undefined) return this.node.countNotifier.subscribersChanged(app, channel);
    if (!this.isLeader()) return;
    if (before === 0) this.node.webhooks.occupied(app, name);
    else if (after === 0) this.node.webhooks.vacated(app, name);
  }

  /** Sends `member_added` unless the user is a member on this node already. */
  remoteMemberAdded(appId: string, name: string, member: PresenceMember): void {
    const frame = buildMemberAddedFrame(name, member);
    this.notifyMembersAndWebhooks(appId, name, member.userId, frame, 'memberAdded');
  }

  /** Sends `member_removed` unless the user is still a member on this node. */
  remoteMemberRemoved(appId: string, name: string, userId: string): void {
    const frame = buildMemberRemovedFrame(name, userId);
    this.notifyMembersAndWebhooks(appId, name, userId, frame, 'memberRemoved');
  }

  /** Notifies the local watchers of a user, unless the user is signed in on this node or the app has no watchlists. */
  remoteOnlineStatusChanged(appId: string, userId: string, isOnline: boolean): void {
    const app = this.node.applications.findById(appId);
    if (app?.settings.watchlist !== true || this.node.signedInUsers.isOnlineLocally(app, userId))
      return;
    this.node.watchlists.notifyWatchers(app, userId, isOnline ? 'online' : 'offline');
  }

  /**
   * Sends a frame about a remote member to the local subscribers, and reports to webhooks if this node is the leader.
   * Has no effect if the user is also a member on this node.
   */
  private notifyMembersAndWebhooks(
    appId: string,
    name: string,
    userId: string,
    frame: string,
    webhookEvent: 'memberAdded' | 'memberRemoved',
  ): void {
    const app = this.node.applications.findById(appId);
    if (app === undefined) return;
    const channel = this.node.channels.find(app, name);
    if (channel?.hasLocalMember(userId) === true) return;
    if (channel !== undefined)
      this.node.broadcaster.broadcast(channel.subscribers, frame, undefined);
    if (this.isLeader()) this.node.webhooks[webhookEvent](app, name, userId);
  }

  /** Delivers an event on this node, except on channels that an event with its id has reached before. */
  private deliverEvent(app: Application, item: EventItem): void {
    const { name, data, exceptSocketId, eventId, lamportTimestamp } = item;
    this.lamportClock.observe(lamportTimestamp);
    const channels =
      eventId === undefined
        ? item.channels
        : this.node.deduplicator.claimChannels(app.id, eventId, item.channels);
    this.node.dispatcher.deliverLocally(
      app,
      { name, data, channels, exceptSocketId },
      lamportTimestamp,
    );
  }

  private deliverClientEvent(app: Application, { channel: name, ...event }: ClientEventItem): void {
    const channel = this.node.channels.find(app, name);
    if (channel === undefined) return;
    const frame = buildClientEventFrame(name, event.name, event.data, event.userId);
    this.node.broadcaster.broadcast(channel.subscribers, frame, event.exceptSocketId);
  }

  /** Returns `unknown` if the connection is not open on this node, `revoked` if the token was revoked, else `done`. */
  private bindConnection(
    app: Application,
    { socketId, userId, tokenId, expiresAtSeconds }: BindCommand,
  ): CommandResult {
    const connection = this.node.connections.find(app, socketId);
    if (connection === undefined) return 'unknown';
    const binding = { userId, tokenId, expiresAtSeconds };
    return this.node.bindings.bindOrCloseIfRevoked(connection, binding) ? 'done' : 'revoked';
  }

  private terminateConnections(
    app: Application,
    { userId, tokenIds, exceptTokenId }: TerminateCommand,
  ): CommandResult {
    const { terminator } = this.node;
    if (tokenIds !== undefined) terminator.revokeTokensAndTerminate(app, userId, tokenIds);
    else if (exceptTokenId !== undefined)
      terminator.terminateUserExceptToken(app, userId, exceptTokenId);
    else terminator.terminateUser(app, userId);
    return 'done';
  }
}
