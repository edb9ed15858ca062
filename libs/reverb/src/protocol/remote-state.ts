import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';

/** Connections, subscriptions and users on the other nodes of the cluster, as last reported by them. */
export interface RemoteState {
  /** Returns the number of subscriptions to a channel on all other nodes. */
  countSubscriptions(app: Application, channel: string): number;
  /** Returns the members of a presence channel on other nodes, by user id. */
  findMembers(app: Application, channel: string): ReadonlyMap<string, PresenceMember>;
  /** Returns the names of channels with subscribers on other nodes. May repeat a name. */
  findChannelNames(app: Application): Iterable<string>;
  /** Returns whether the user is signed in on another node. */
  isUserOnline(app: Application, userId: string): boolean;
  /** Returns the number of connections to an app on all other nodes. */
  countConnections(app: Application): number;
}

const NO_MEMBERS: ReadonlyMap<string, PresenceMember> = new Map();

/** The remote state of a server without a cluster: always empty, because there are no other nodes. */
export const NO_REMOTE_STATE: RemoteState = {
  countSubscriptions: () => 0,
  findMembers: () => NO_MEMBERS,
  findChannelNames: () => [],
  isUserOnline: () => false,
  countConnections: () => 0,
};
