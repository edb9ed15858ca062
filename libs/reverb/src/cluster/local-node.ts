import {
  clientEventFrame,
  memberAddedFrame,
  memberRemovedFrame,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { DeliveredEvents } from '../http/delivered-events';
import type { Bindings } from '../protocol/bindings';
import type { ChannelRegistry } from '../protocol/channels/channel-registry';
import type { EventCache } from '../protocol/event-cache';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { Outbox } from '../protocol/outbox';
import type { RevokedTokens } from '../protocol/revoked-tokens';
import type { SubscriptionCounts } from '../protocol/subscription-counts';
import type { Terminations } from '../protocol/terminations';
import type { Users } from '../protocol/users';
import type { Watchlists } from '../protocol/watchlists';
import type { OpenConnections } from '../server/open-connections';
import type { WebhookReports } from '../webhooks/webhooks';
import type {
  Answer,
  Bind,
  Cached,
  Known,
  Happening,
  Order,
  Published,
  RelayedClientEvent,
  Revoked,
  State,
  Terminate,
} from './messages';
import type { PeersObserver } from './peers';
import type { LamportClock } from './stamps';

/** What this node is made of, as far as others have to do with it. */
export interface NodeParts {
  readonly applications: Applications;
  readonly channels: ChannelRegistry;
  readonly outbox: Outbox;
  readonly dispatcher: EventDispatcher;
  readonly delivered: DeliveredEvents;
  readonly cache: EventCache;
  readonly counts: SubscriptionCounts;
  readonly users: Users;
  readonly watchlists: Watchlists;
  readonly bindings: Bindings;
  readonly revoked: RevokedTokens;
  readonly terminations: Terminations;
  readonly connections: OpenConnections;
  readonly webhooks: WebhookReports;
  readonly stamps: LamportClock;
}

/** Does on this node what other nodes tell and ask for. */
export class LocalNode implements PeersObserver {
  constructor(
    private readonly parts: NodeParts,
    private readonly leads: () => boolean,
  ) {}

  hear(item: Happening): void {
    const app = this.parts.applications.findById(item.app);
    if (app === undefined) return;
    if (item.is === 'event') this.deliver(app, item);
    else if (item.is === 'client-event') this.relay(app, item);
    else if (this.leads()) this.parts.webhooks.cacheMissed(app, item.channel);
  }

  obey(order: Order): Answer {
    const app = this.parts.applications.findById(order.app);
    if (app === undefined) return 'unknown';
    return order.is === 'bind' ? this.bind(app, order) : this.terminate(app, order);
  }

  remember(item: Cached | Revoked): void {
    const app = this.parts.applications.findById(item.app);
    if (app === undefined) return;
    if (item.is === 'cached') {
      this.parts.stamps.heard(item.stamp);
      return this.parts.cache.put(app, item.channel, item, item.stamp, item.leftMs);
    }
    if (!this.parts.revoked.has(app, item.user, item.token))
      this.parts.revoked.add(app, item.user, item.token, item.ageMs);
  }

  /** What this node has. */
  *state(): Generator<State> {
    const { channels, users, connections } = this.parts;
    for (const [app, count] of connections.all()) yield { is: 'connections', app, count };
    for (const [app, user] of users.all()) yield { is: 'user', app, user, online: true };
    for (const { appId: app, channel } of channels.all()) {
      const { name } = channel;
      for (const { userId: user, userInfo: info } of channel.members)
        yield { is: 'member', app, channel: name, user, info, present: true };
      yield { is: 'subscribers', app, channel: name, count: channel.subscribers.size };
    }
  }

  /** What all nodes know, except those that have just begun. */
  *memory(): Generator<Known> {
    for (const { appId: app, ...event } of this.parts.cache.all())
      yield { is: 'cached', app, ...event };
    for (const { appId: app, userId: user, tokenId: token, ageMs } of this.parts.revoked.all())
      yield { is: 'revoked', app, user, token, ageMs };
  }

  counted(appId: string, name: string, before: number, after: number): void {
    const app = this.parts.applications.findById(appId);
    if (app === undefined) return;
    const channel = this.parts.channels.find(app, name);
    if (channel !== undefined) return this.parts.counts.subscribersChanged(app, channel);
    if (!this.leads()) return;
    if (before === 0) this.parts.webhooks.occupied(app, name);
    else if (after === 0) this.parts.webhooks.vacated(app, name);
  }

  memberCame(appId: string, name: string, member: PresenceMember): void {
    this.tellMembers(appId, name, member.userId, memberAddedFrame(name, member), 'memberAdded');
  }

  memberWent(appId: string, name: string, userId: string): void {
    this.tellMembers(appId, name, userId, memberRemovedFrame(name, userId), 'memberRemoved');
  }

  userChanged(appId: string, userId: string, isOnline: boolean): void {
    const app = this.parts.applications.findById(appId);
    if (app?.settings.watchlist !== true || this.parts.users.isHere(app, userId)) return;
    this.parts.watchlists.announce(app, userId, isOnline ? 'online' : 'offline');
  }

  private tellMembers(
    appId: string,
    name: string,
    userId: string,
    frame: string,
    report: 'memberAdded' | 'memberRemoved',
  ): void {
    const app = this.parts.applications.findById(appId);
    if (app === undefined) return;
    const channel = this.parts.channels.find(app, name);
    if (channel?.has(userId) === true) return;
    if (channel !== undefined) this.parts.outbox.broadcast(channel.subscribers, frame, undefined);
    if (this.leads()) this.parts.webhooks[report](app, name, userId);
  }

  private deliver(app: Application, event: Published): void {
    const { name, data, except: exceptSocketId, id, stamp } = event;
    this.parts.stamps.heard(stamp);
    const channels =
      id === undefined ? event.channels : this.parts.delivered.take(app.id, id, event.channels);
    this.parts.dispatcher.deliver(app, { name, data, channels, exceptSocketId }, stamp);
  }

  private relay(app: Application, { channel: name, ...event }: RelayedClientEvent): void {
    const channel = this.parts.channels.find(app, name);
    if (channel === undefined) return;
    const frame = clientEventFrame(name, event.name, event.data, event.user);
    this.parts.outbox.broadcast(channel.subscribers, frame, event.except);
  }

  private bind(app: Application, { socketId, user, token, expiresAtSeconds }: Bind): Answer {
    const connection = this.parts.connections.find(app, socketId);
    if (connection === undefined) return 'unknown';
    const binding = { userId: user, tokenId: token, expiresAtSeconds };
    return this.parts.bindings.bind(connection, binding) ? 'done' : 'revoked';
  }

  private terminate(app: Application, { user, tokens, except }: Terminate): Answer {
    const { terminations } = this.parts;
    if (tokens !== undefined) terminations.terminateTokens(app, user, tokens);
    else if (except !== undefined) terminations.terminateOthers(app, user, except);
    else terminations.terminateUser(app, user);
    return 'done';
  }
}
