import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';

interface Presence {
  readonly member: PresenceMember;
  readonly connections: Set<Connection>;
}

/** The users on a presence channel. One who has several tabs open is there once. */
export class Roster {
  private readonly byUserId = new Map<string, Presence>();
  private readonly byConnection = new Map<Connection, Presence>();

  get size(): number {
    return this.byUserId.size;
  }

  has(userId: string): boolean {
    return this.byUserId.has(userId);
  }

  members(): PresenceMember[] {
    return Array.from(this.byUserId.values(), ({ member }) => member);
  }

  memberOf(connection: Connection): PresenceMember | undefined {
    return this.byConnection.get(connection)?.member;
  }

  /** A connection stays who it first said it was. @returns whether the user was not there before */
  add(connection: Connection, member: PresenceMember): boolean {
    if (this.byConnection.has(connection)) return false;
    const known = this.byUserId.get(member.userId);
    const presence = known ?? { member, connections: new Set() };
    presence.connections.add(connection);
    this.byConnection.set(connection, presence);
    if (known === undefined) this.byUserId.set(member.userId, presence);
    return known === undefined;
  }

  /** @returns id of the user, when this was his last connection */
  remove(connection: Connection): string | undefined {
    const presence = this.byConnection.get(connection);
    if (presence === undefined) return undefined;
    this.byConnection.delete(connection);
    presence.connections.delete(connection);
    if (presence.connections.size > 0) return undefined;
    this.byUserId.delete(presence.member.userId);
    return presence.member.userId;
  }
}
