import type { Application } from '../../application';
import { NO_REMOTE_STATE, type RemoteState } from '../remote-state';
import type { Channel } from './channel';

/** The channels that have subscribers, of every app. */
export class ChannelRegistry {
  private readonly byApp = new Map<string, Map<string, Channel>>();

  /** @param remoteState - what other nodes have of them */
  constructor(readonly remoteState: RemoteState = NO_REMOTE_STATE) {}

  find(app: Application, name: string): Channel | undefined {
    return this.byApp.get(app.id)?.get(name);
  }

  add(app: Application, channel: Channel): void {
    let channels = this.byApp.get(app.id);
    if (channels === undefined) this.byApp.set(app.id, (channels = new Map()));
    channels.set(channel.name, channel);
  }

  remove(app: Application, channel: Channel): void {
    this.byApp.get(app.id)?.delete(channel.name);
  }

  names(app: Application): Iterable<string> {
    return this.byApp.get(app.id)?.keys() ?? [];
  }

  *entries(): Generator<{ readonly appId: string; readonly channel: Channel }> {
    for (const [appId, channels] of this.byApp)
      for (const channel of channels.values()) yield { appId, channel };
  }

  count(app: Application): number {
    return this.byApp.get(app.id)?.size ?? 0;
  }
}
