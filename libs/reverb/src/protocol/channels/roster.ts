import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';

/** A member with the connections they subscribed with. */
interface MemberEntry {
  readonly member: PresenceMember;
  readonly connections: Set<Connection>;
}

/** The members of a presence channel on this node. A user with several connections is one member. */
export class Roster {
  private readonly byUserId = new Map<string, MemberEntry>();
  private readonly byConnection = new Map<Connection, MemberEntry>();

  get size(): number {
    return this.byUserId.size;
  }

  /** Returns whether the user is a member on this node. */
  hasUser(userId: string): boolean {
    return this.byUserId.has(userId);
  }

  members(): PresenceMember[] {
    return Array.from(this.byUserId.values(), ({ member }) => member);
  }

  findMemberOfConnection(connection: Connection): PresenceMember | undefined {
    return this.byConnection.get(connection)?.member;
  }

  /**
   * Adds a connection of a member. One that is on the roster already keeps the member it was added with.
   *
   * @returns whether the user is new: no connection of theirs was on the roster before
   */
  addConnection(connection: Connection, member: PresenceMember): boolean {
    if (this.byConnection.has(connection)) return false;
    const known = this.byUserId.get(member.userId);
    const entry = known ?? { member, connections: new Set() };
    entry.connections.add(connection);
    this.byConnection.set(connection, entry);
    if (known === undefined) this.byUserId.set(member.userId, entry);
    return known === undefined;
  }

  /** Removes a connection. Returns the user id if it was the user's last connection, else undefined. */
  removeConnection(connection: Connection): string | undefined {
    const entry = this.byConnection.get(connection);
    if (entry === undefined) return undefined;
    this.byConnection.delete(connection);
    entry.connections.delete(connection);
    if (entry.connections.size > 0) return undefined;
    this.byUserId.delete(entry.member.userId);
    return entry.member.userId;
  }
}
