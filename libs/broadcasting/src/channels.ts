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
