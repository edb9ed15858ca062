import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';

/** What the other nodes have that serve the same applications, as far as this one knows. */
export interface Elsewhere {
  subscriptionCount(app: Application, channel: string): number;
  /** Who is on a presence channel there, by user id. */
  members(app: Application, channel: string): ReadonlyMap<string, PresenceMember>;
  /** Names of the channels that have subscribers there; some of them more than once. */
  channels(app: Application): Iterable<string>;
  /** Whether the user is signed in there. */
  isOnline(app: Application, userId: string): boolean;
  connectionCount(app: Application): number;
}

const NOBODY: ReadonlyMap<string, PresenceMember> = new Map();

/** There is no other node. */
export const NOWHERE_ELSE: Elsewhere = {
  subscriptionCount: () => 0,
  members: () => NOBODY,
  channels: () => [],
  isOnline: () => false,
  connectionCount: () => 0,
};
