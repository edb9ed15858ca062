import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';

/** What a client shows when it subscribes. */
export interface SubscriptionRequest {
  readonly auth: string | undefined;
  readonly channelData: string | undefined;
}

/** Members on other nodes, by user id. */
export type RemoteMembers = ReadonlyMap<string, PresenceMember>;

/** A public channel, and what all kinds have in common. */
export class Channel {
  private readonly connections = new Set<Connection>();

  constructor(readonly name: string) {}

  get subscribers(): ReadonlySet<Connection> {
    return this.connections;
  }

  /** Who is there, where the channel knows. */
  get members(): readonly PresenceMember[] {
    return [];
  }

  /**
   * Whether this connection may subscribe. A public channel lets everybody in.
   *
   * @returns who it subscribes as, where the channel wants to know
   * @throws PusherError that tells the client why not
   */
  authorize(
    _connection: Connection,
    _request: SubscriptionRequest,
    _elsewhere: RemoteMembers,
  ): PresenceMember | undefined {
    return undefined;
  }

  /** Whether the user is there, where the channel knows. */
  hasMember(_userId: string): boolean {
    return false;
  }

  /** Who this subscriber is, where the channel knows. */
  findMember(_connection: Connection): PresenceMember | undefined {
    return undefined;
  }

  /** @returns the member that was not on the channel before, on this node */
  addSubscriber(
    connection: Connection,
    _member: PresenceMember | undefined,
  ): PresenceMember | undefined {
    this.connections.add(connection);
    connection.channels.add(this.name);
    return undefined;
  }

  /** @returns id of the member that is no longer on the channel, on this node */
  removeSubscriber(connection: Connection): string | undefined {
    this.connections.delete(connection);
    connection.channels.delete(this.name);
    return undefined;
  }

  /** Who is there, on this node and on others, each user once. */
  mergeMembers(elsewhere: RemoteMembers): readonly PresenceMember[] {
    return [...elsewhere.values()];
  }

  /** JSON that a new subscriber is told with the confirmation. */
  buildSucceededData(_elsewhere: RemoteMembers): string {
    return '{}';
  }
}
