import type { Application } from '../../application';
import { NO_REMOTE_STATE, type RemoteState } from '../remote-state';
import type { Channel } from './channel';

/** The channels of all apps that have subscribers on this node. */
export class ChannelRegistry {
  private readonly channelsByApp = new Map<string, Map<string, Channel>>();

  /** @param remoteState - subscriptions on the other nodes of the cluster */
  constructor(readonly remoteState: RemoteState = NO_REMOTE_STATE) {}

  find(app: Application, name: string): Channel | undefined {
    return this.channelsByApp.get(app.id)?.get(name);
  }

  add(app: Application, channel: Channel): void {
    let channels = this.channelsByApp.get(app.id);
    if (channels === undefined) this.channelsByApp.set(app.id, (channels = new Map()));
    channels.set(channel.name, channel);
  }

  remove(app: Application, channel: Channel): void {
    this.channelsByApp.get(app.id)?.delete(channel.name);
  }

  names(app: Application): Iterable<string> {
    return this.channelsByApp.get(app.id)?.keys() ?? [];
  }

  /** Yields every channel with the id of its app. */
  *entries(): Generator<{ readonly appId: string; readonly channel: Channel }> {
    for (const [appId, channels] of this.channelsByApp)
      for (const channel of channels.values()) yield { appId, channel };
  }

  count(app: Application): number {
    return this.channelsByApp.get(app.id)?.size ?? 0;
  }
}
