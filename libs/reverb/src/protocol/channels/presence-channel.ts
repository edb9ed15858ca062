import {
  InvalidMessage,
  MAX_PRESENCE_MEMBERS,
  parsePresenceMember,
  PresenceChannelFull,
  createPresenceMember,
  buildPresenceData,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import type { RemoteMembers, SubscriptionRequest } from './channel';
import { PrivateChannel } from './private-channel';
import { Roster } from './roster';

/** A private channel whose subscribers know of each other. */
export class PresenceChannel extends PrivateChannel {
  private readonly roster = new Roster();

  /** Each user once, in the order they came. */
  override get members(): readonly PresenceMember[] {
    return this.roster.members();
  }

  override findMember(connection: Connection): PresenceMember | undefined {
    return this.roster.memberOf(connection);
  }

  override hasMember(userId: string): boolean {
    return this.roster.has(userId);
  }

  override authorize(
    connection: Connection,
    request: SubscriptionRequest,
    elsewhere: RemoteMembers,
  ): PresenceMember {
    super.authorize(connection, request, elsewhere);
    // Read only now: what nobody signed is not worth a parser's time.
    const member = memberOf(connection, request);
    const { userId } = member;
    if (!this.roster.has(userId) && !elsewhere.has(userId) && this.isFull(elsewhere))
      throw new PresenceChannelFull(this.name, MAX_PRESENCE_MEMBERS);
    return member;
  }

  override addSubscriber(
    connection: Connection,
    member: PresenceMember | undefined,
  ): PresenceMember | undefined {
    super.addSubscriber(connection, member);
    return member !== undefined && this.roster.add(connection, member) ? member : undefined;
  }

  override removeSubscriber(connection: Connection): string | undefined {
    super.removeSubscriber(connection);
    return this.roster.remove(connection);
  }

  override buildSucceededData(elsewhere: RemoteMembers): string {
    return buildPresenceData(this.mergeMembers(elsewhere));
  }

  override mergeMembers(elsewhere: RemoteMembers): readonly PresenceMember[] {
    if (elsewhere.size === 0) return this.members;
    const others = [...elsewhere.values()].filter(({ userId }) => !this.roster.has(userId));
    return [...this.members, ...others];
  }

  private isFull(elsewhere: RemoteMembers): boolean {
    const atMost = this.roster.size + elsewhere.size;
    return (
      atMost >= MAX_PRESENCE_MEMBERS && this.mergeMembers(elsewhere).length >= MAX_PRESENCE_MEMBERS
    );
  }
}

/** Who signed in need not say again who he is; what he says all the same counts. */
function memberOf({ user }: Connection, { channelData }: SubscriptionRequest): PresenceMember {
  if (channelData !== undefined) return parsePresenceMember(channelData);
  if (user !== undefined) return createPresenceMember(user.id, user.info);
  throw new InvalidMessage('channel_data is required on a presence channel');
}
