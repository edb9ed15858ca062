/**
 * A channel anybody may subscribe to.
 *
 * @param name - as it appears on the wire, e.g. `announcements`
 */
export class Channel {
  constructor(readonly name: string) {}
}

/**
 * A channel whose subscribers are authorised one by one.
 *
 * @param name - without the `private-` prefix, e.g. `App.Models.User.7`
 */
export class PrivateChannel extends Channel {
  constructor(name: string) {
    super(`private-${name}`);
  }
}

/**
 * A private channel whose members know of each other.
 *
 * @param name - without the `presence-` prefix, e.g. `rooms.1`
 */
export class PresenceChannel extends Channel {
  constructor(name: string) {
    super(`presence-${name}`);
  }
}

/**
 * A private channel of which the WebSocket server passes on what it cannot read. Needs the master key.
 *
 * @param name - without the `private-encrypted-` prefix, e.g. `orders.1`
 */
export class EncryptedPrivateChannel extends Channel {
  constructor(name: string) {
    super(`private-encrypted-${name}`);
  }
}

/** Channels of an event: objects, or full names with prefix. */
export type Channels = Channel | string | readonly (Channel | string)[];

/** @returns full names, each once */
export function toChannelNames(channels: Channels): string[] {
  const list = [channels].flat() as readonly (Channel | string)[];
  return [
    ...new Set(list.map((channel) => (typeof channel === 'string' ? channel : channel.name))),
  ];
}
