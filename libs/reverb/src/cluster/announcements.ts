import type { ClientEventFrame, PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Binding } from '../protocol/binding';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Channel } from '../protocol/channels/channel';
import type { Connection } from '../protocol/connection';
import type { EventRelay } from '../protocol/event-dispatcher';
import type { Terminating } from '../protocol/terminations';
import type { BindOutcome } from '../http/bind-endpoint';
import type { Scaling } from './scaling';
import type { LamportClock } from './stamps';

/** Tells the other nodes what happens on this one. */
export class Announcements implements Partial<ChannelObserver>, EventRelay {
  constructor(
    private readonly scaling: Scaling,
    private readonly stamps: LamportClock,
  ) {}

  stamp(): number {
    return this.stamps.next();
  }

  published(...[app, event, deliver]: Parameters<EventRelay['published']>): void {
    const { name, data, channels, exceptSocketId: except, eventId: id, stamp } = event;
    if (channels.length === 0) return;
    const named = [...channels];
    const item = {
      is: 'event',
      app: app.id,
      name,
      data,
      channels: named,
      except,
      id,
      stamp,
    } as const;
    this.scaling.tellFirst(item, deliver);
  }

  clientEvent(
    { app, socketId: except }: Connection,
    { channel = '', event: name, dataText: data }: ClientEventFrame,
    user: string | undefined,
  ): void {
    this.scaling.tell({ is: 'client-event', app: app.id, channel, name, data, user, except });
  }

  subscribersChanged(app: Application, { name: channel, subscribers }: Channel): void {
    this.scaling.tell({ is: 'subscribers', app: app.id, channel, count: subscribers.size });
  }

  memberJoined(
    app: Application,
    channel: string,
    { userId: user, userInfo: info }: PresenceMember,
  ): void {
    this.scaling.tell({ is: 'member', app: app.id, channel, user, info, present: true });
  }

  memberLeft(app: Application, channel: string, user: string): void {
    this.scaling.tell({ is: 'member', app: app.id, channel, user, present: false });
  }

  userChanged(app: Application, user: string, online: boolean): void {
    this.scaling.tell({ is: 'user', app: app.id, user, online });
  }

  async bind(app: Application, socketId: string, binding: Binding): Promise<BindOutcome> {
    const { userId: user, tokenId: token, expiresAtSeconds } = binding;
    const order = { is: 'bind', app: app.id, socketId, user, token, expiresAtSeconds } as const;
    const answers = await this.scaling.order(order);
    return answers.find((answer) => answer !== 'unknown') ?? 'unknown';
  }
}

/** Ends connections of users on all nodes. */
export class TerminationsEverywhere implements Terminating {
  constructor(
    private readonly here: Terminating,
    private readonly scaling: Scaling,
  ) {}

  terminateUser(app: Application, user: string): void {
    this.here.terminateUser(app, user);
    void this.scaling.order({ is: 'terminate', app: app.id, user });
  }

  terminateOthers(app: Application, user: string, except: string): void {
    this.here.terminateOthers(app, user, except);
    void this.scaling.order({ is: 'terminate', app: app.id, user, except });
  }

  terminateTokens(app: Application, user: string, tokenIds: readonly string[]): void {
    this.here.terminateTokens(app, user, tokenIds);
    void this.scaling.order({ is: 'terminate', app: app.id, user, tokens: [...tokenIds] });
  }
}
