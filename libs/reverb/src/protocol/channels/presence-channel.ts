import {
  InvalidMessage,
  MAX_PRESENCE_MEMBERS,
  parsePresenceMember,
  PresenceChannelFull,
  presenceMember,
  presenceRoster,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import type { MembersElsewhere, SubscriptionRequest } from './channel';
import { PrivateChannel } from './private-channel';
import { Roster } from './roster';

/** A private channel whose subscribers know of each other. */
export class PresenceChannel extends PrivateChannel {
  private readonly roster = new Roster();

  /** Each user once, in the order they came. */
  override get members(): readonly PresenceMember[] {
    return this.roster.members();
  }

  override memberOf(connection: Connection): PresenceMember | undefined {
    return this.roster.memberOf(connection);
  }

  override has(userId: string): boolean {
    return this.roster.has(userId);
  }

  override admit(
    connection: Connection,
    request: SubscriptionRequest,
    elsewhere: MembersElsewhere,
  ): PresenceMember {
    super.admit(connection, request, elsewhere);
    // Read only now: what nobody signed is not worth a parser's time.
    const member = memberOf(connection, request);
    const { userId } = member;
    if (!this.roster.has(userId) && !elsewhere.has(userId) && this.isFull(elsewhere))
      throw new PresenceChannelFull(this.name, MAX_PRESENCE_MEMBERS);
    return member;
  }

  override join(
    connection: Connection,
    member: PresenceMember | undefined,
  ): PresenceMember | undefined {
    super.join(connection, member);
    return member !== undefined && this.roster.add(connection, member) ? member : undefined;
  }

  override leave(connection: Connection): string | undefined {
    super.leave(connection);
    return this.roster.remove(connection);
  }

  override greeting(elsewhere: MembersElsewhere): string {
    return presenceRoster(this.membersWith(elsewhere));
  }

  override membersWith(elsewhere: MembersElsewhere): readonly PresenceMember[] {
    if (elsewhere.size === 0) return this.members;
    const others = [...elsewhere.values()].filter(({ userId }) => !this.roster.has(userId));
    return [...this.members, ...others];
  }

  private isFull(elsewhere: MembersElsewhere): boolean {
    const atMost = this.roster.size + elsewhere.size;
    return (
      atMost >= MAX_PRESENCE_MEMBERS && this.membersWith(elsewhere).length >= MAX_PRESENCE_MEMBERS
    );
  }
}

/** Who signed in need not say again who he is; what he says all the same counts. */
function memberOf({ user }: Connection, { channelData }: SubscriptionRequest): PresenceMember {
  if (channelData !== undefined) return parsePresenceMember(channelData);
  if (user !== undefined) return presenceMember(user.id, user.info);
  throw new InvalidMessage('channel_data is required on a presence channel');
}
