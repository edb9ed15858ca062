import {
  InvalidMessage,
  parsePresenceMember,
  PresenceChannelFull,
  presenceMember,
  presenceRoster,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import type { SubscriptionRequest } from './channel';
import { PrivateChannel } from './private-channel';
import { Roster } from './roster';

const MAX_MEMBERS = 100;

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

  override admit(connection: Connection, request: SubscriptionRequest): PresenceMember {
    super.admit(connection, request);
    // Read only now: what nobody signed is not worth a parser's time.
    const member = memberOf(connection, request);
    if (this.roster.size >= MAX_MEMBERS && !this.roster.has(member.userId))
      throw new PresenceChannelFull(this.name, MAX_MEMBERS);
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

  override greeting(): string {
    return presenceRoster(this.roster.members());
  }
}

/** Who signed in need not say again who he is; what he says all the same counts. */
function memberOf({ user }: Connection, { channelData }: SubscriptionRequest): PresenceMember {
  if (channelData !== undefined) return parsePresenceMember(channelData);
  if (user !== undefined) return presenceMember(user.id, user.info);
  throw new InvalidMessage('channel_data is required on a presence channel');
}
