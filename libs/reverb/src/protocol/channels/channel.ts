import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';

/** The fields of `pusher:subscribe` that authorize a subscription and name its member. */
export interface SubscriptionCredentials {
  readonly auth: string | undefined;
  readonly channelData: string | undefined;
}

/** Members of a presence channel on other nodes, by user id. */
export type RemoteMembers = ReadonlyMap<string, PresenceMember>;

/** A public channel, and the base class of all other kinds. */
export class Channel {
  private readonly connections = new Set<Connection>();

  constructor(readonly name: string) {}

  get subscribers(): ReadonlySet<Connection> {
    return this.connections;
  }

  /** Members on this node; empty unless this is a presence channel. */
  get localMembers(): readonly PresenceMember[] {
    return [];
  }

  /**
   * Checks that the connection may subscribe, without subscribing it. A public channel accepts every connection; one
   * that requires a signature marks the connection as authorized.
   *
   * @returns the presence member that the connection subscribes as; undefined unless this is a presence channel
   * @throws PusherError with the reason for the client
   */
  authorizeAndGetMember(
    _connection: Connection,
    _request: SubscriptionCredentials,
    _remoteMembers: RemoteMembers,
  ): PresenceMember | undefined {
    return undefined;
  }

  /** Returns whether the user is a member on this node; false unless this is a presence channel. */
  hasLocalMember(_userId: string): boolean {
    return false;
  }

  /** Returns the member this connection subscribed as; undefined without one, and unless this is a presence channel. */
  findMemberOfConnection(_connection: Connection): PresenceMember | undefined {
    return undefined;
  }

  /**
   * Subscribes the connection.
   *
   * @returns the member if this is a presence channel and its user was not on it before, on this node; else undefined
   */
  addSubscriber(
    connection: Connection,
    _member: PresenceMember | undefined,
  ): PresenceMember | undefined {
    this.connections.add(connection);
    connection.channels.add(this.name);
    return undefined;
  }

  /**
   * Unsubscribes the connection.
   *
   * @returns the user id if this is a presence channel and the user has no other connection to it on this node; else
   *   undefined
   */
  removeSubscriber(connection: Connection): string | undefined {
    this.connections.delete(connection);
    connection.channels.delete(this.name);
    return undefined;
  }

  /** Returns the members of this node and of the other nodes, each user once. */
  mergeWithRemoteMembers(remoteMembers: RemoteMembers): readonly PresenceMember[] {
    return [...remoteMembers.values()];
  }

  /** Returns the `data` of `pusher_internal:subscription_succeeded`, as JSON text. */
  buildSucceededDataText(_remoteMembers: RemoteMembers): string {
    return '{}';
  }
}
