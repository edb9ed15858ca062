import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { State } from './messages';

interface ChannelState {
  count: number;
  readonly members: Map<string, PresenceMember>;
}

interface AppState {
  readonly channels: Map<string, ChannelState>;
  readonly online: Set<string>;
  connections: number;
}

const NOBODY: ReadonlyMap<string, PresenceMember> = new Map();

/** What one other node has. */
export class NodeState {
  private readonly apps = new Map<string, AppState>();

  count(app: string, channel: string): number {
    return this.apps.get(app)?.channels.get(channel)?.count ?? 0;
  }

  members(app: string, channel: string): ReadonlyMap<string, PresenceMember> {
    return this.apps.get(app)?.channels.get(channel)?.members ?? NOBODY;
  }

  channels(app: string): Iterable<string> {
    return this.apps.get(app)?.channels.keys() ?? [];
  }

  isOnline(app: string, userId: string): boolean {
    return this.apps.get(app)?.online.has(userId) === true;
  }

  connections(app: string): number {
    return this.apps.get(app)?.connections ?? 0;
  }

  set(item: State): void {
    let app = this.apps.get(item.app);
    if (app === undefined)
      this.apps.set(item.app, (app = { channels: new Map(), online: new Set(), connections: 0 }));
    if (item.is === 'connections') app.connections = item.count;
    else if (item.is === 'user' && item.online) app.online.add(item.user);
    else if (item.is === 'user') app.online.delete(item.user);
    else setChannel(app, item);
  }

  /** What would have to be said for this to become `other`. */
  *differencesTo(other: NodeState): Generator<State> {
    for (const state of this.all()) {
      const { app } = state;
      if (state.is === 'connections') {
        if (other.connections(app) === 0) yield { ...state, count: 0 };
      } else if (state.is === 'user') {
        if (!other.isOnline(app, state.user)) yield { ...state, online: false };
      } else if (state.is === 'member') {
        if (!other.members(app, state.channel).has(state.user)) yield { ...state, present: false };
      } else if (other.count(app, state.channel) === 0) yield { ...state, count: 0 };
    }
    yield* other.all();
  }

  /** All of it; members before the count of their channel, so that it is gone when both are. */
  all(): State[] {
    const items: State[] = [];
    for (const [app, { channels, online, connections }] of this.apps) {
      if (connections > 0) items.push({ is: 'connections', app, count: connections });
      for (const user of online) items.push({ is: 'user', app, user, online: true });
      for (const [channel, { count, members }] of channels) {
        for (const { userId: user, userInfo: info } of members.values())
          items.push({ is: 'member', app, channel, user, info, present: true });
        items.push({ is: 'subscribers', app, channel, count });
      }
    }
    return items;
  }
}

function setChannel(
  { channels }: AppState,
  item: Extract<State, { is: 'member' | 'subscribers' }>,
): void {
  const channel = channels.get(item.channel) ?? { count: 0, members: new Map() };
  channels.set(item.channel, channel);
  if (item.is === 'subscribers') channel.count = item.count;
  else if (item.present) channel.members.set(item.user, { userId: item.user, userInfo: item.info });
  else channel.members.delete(item.user);
  if (channel.count === 0 && channel.members.size === 0) channels.delete(item.channel);
}
