import {
  InvalidMessage,
  MAX_PRESENCE_MEMBERS,
  parsePresenceMember,
  PresenceChannelFull,
  createPresenceMember,
  buildPresenceDataText,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import type { RemoteMembers, SubscriptionCredentials } from './channel';
import { PrivateChannel } from './private-channel';
import { Roster } from './roster';

/** A private channel whose subscribers are informed about its members, up to {@link MAX_PRESENCE_MEMBERS} users. */
export class PresenceChannel extends PrivateChannel {
  private readonly roster = new Roster();

  /** Members on this node, each user once, in the order they joined. */
  override get localMembers(): readonly PresenceMember[] {
    return this.roster.members();
  }

  override findMemberOfConnection(connection: Connection): PresenceMember | undefined {
    return this.roster.findMemberOfConnection(connection);
  }

  override hasLocalMember(userId: string): boolean {
    return this.roster.hasUser(userId);
  }

  override authorizeAndGetMember(
    connection: Connection,
    request: SubscriptionCredentials,
    remoteMembers: RemoteMembers,
  ): PresenceMember {
    super.authorizeAndGetMember(connection, request, remoteMembers);
    // Parsed after the signature is verified, so that unsigned data costs no parsing.
    const member = readMemberOfRequest(connection, request);
    const { userId } = member;
    if (!this.roster.hasUser(userId) && !remoteMembers.has(userId) && this.isFull(remoteMembers))
      throw new PresenceChannelFull(this.name, MAX_PRESENCE_MEMBERS);
    return member;
  }

  override addSubscriber(
    connection: Connection,
    member: PresenceMember | undefined,
  ): PresenceMember | undefined {
    super.addSubscriber(connection, member);
    return member !== undefined && this.roster.addConnection(connection, member)
      ? member
      : undefined;
  }

  override removeSubscriber(connection: Connection): string | undefined {
    super.removeSubscriber(connection);
    return this.roster.removeConnection(connection);
  }

  override buildSucceededDataText(remoteMembers: RemoteMembers): string {
    return buildPresenceDataText(this.mergeWithRemoteMembers(remoteMembers));
  }

  override mergeWithRemoteMembers(remoteMembers: RemoteMembers): readonly PresenceMember[] {
    if (remoteMembers.size === 0) return this.localMembers;
    const onlyRemote = [...remoteMembers.values()].filter(
      ({ userId }) => !this.roster.hasUser(userId),
    );
    return [...this.localMembers, ...onlyRemote];
  }

  private isFull(remoteMembers: RemoteMembers): boolean {
    // The sum counts users on several nodes twice. The exact number costs more, so it is computed only if it matters.
    const upperBound = this.roster.size + remoteMembers.size;
    return (
      upperBound >= MAX_PRESENCE_MEMBERS &&
      this.mergeWithRemoteMembers(remoteMembers).length >= MAX_PRESENCE_MEMBERS
    );
  }
}

/**
 * Returns the member that `channel_data` describes, or without it the signed-in user.
 *
 * @throws InvalidMessage when `channel_data` is invalid, or the client neither sent it nor signed in
 */
function readMemberOfRequest(
  { user }: Connection,
  { channelData }: SubscriptionCredentials,
): PresenceMember {
  if (channelData !== undefined) return parsePresenceMember(channelData);
  if (user !== undefined) return createPresenceMember(user.id, user.info);
  throw new InvalidMessage('channel_data is required on a presence channel');
}
