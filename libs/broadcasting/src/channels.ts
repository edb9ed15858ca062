/**
 * A public channel. Clients need no authorization to subscribe.
 *
 * @param name - e.g. `announcements`
 */
export class Channel {
  constructor(readonly name: string) {}
}

/**
 * A private channel. Each subscription needs an authorization.
 *
 * @param name - without the `private-` prefix, e.g. `App.Models.User.7`
 */
export class PrivateChannel extends Channel {
  constructor(name: string) {
    super(`private-${name}`);
  }
}

/**
 * A presence channel: a private channel whose members see each other.
 *
 * @param name - without the `presence-` prefix, e.g. `rooms.1`
 */
export class PresenceChannel extends Channel {
  constructor(name: string) {
    super(`presence-${name}`);
  }
}

/**
 * An end-to-end encrypted private channel, whose payloads the WebSocket server cannot read. Needs the master key.
 *
 * @param name - without the `private-encrypted-` prefix, e.g. `orders.1`
 */
export class EncryptedPrivateChannel extends Channel {
  constructor(name: string) {
    super(`private-encrypted-${name}`);
  }
}

/** Channels of an event: one or several, as objects or as full names with prefix. */
export type OneOrManyChannels = Channel | string | readonly (Channel | string)[];

/** Returns the full channel names with prefix, without duplicates. */
export function toUniqueChannelNames(channels: OneOrManyChannels): string[] {
  const list = [channels].flat() as readonly (Channel | string)[];
  return [
    ...new Set(list.map((channel) => (typeof channel === 'string' ? channel : channel.name))),
  ];
}
