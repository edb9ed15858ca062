import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';

/** What the other nodes have that serve the same applications, as far as this one knows. */
export interface RemoteState {
  countSubscriptions(app: Application, channel: string): number;
  /** Who is on a presence channel there, by user id. */
  findMembers(app: Application, channel: string): ReadonlyMap<string, PresenceMember>;
  /** Names of the channels that have subscribers there; some of them more than once. */
  channelNames(app: Application): Iterable<string>;
  /** Whether the user is signed in there. */
  isOnline(app: Application, userId: string): boolean;
  countConnections(app: Application): number;
}

const NO_MEMBERS: ReadonlyMap<string, PresenceMember> = new Map();

/** There is no other node. */
export const NO_REMOTE_STATE: RemoteState = {
  countSubscriptions: () => 0,
  findMembers: () => NO_MEMBERS,
  channelNames: () => [],
  isOnline: () => false,
  countConnections: () => 0,
};
