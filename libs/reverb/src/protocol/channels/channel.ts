import type { Connection } from '../connection';

/** What a client shows when it subscribes. */
export interface SubscriptionRequest {
  readonly auth: string | undefined;
  readonly channelData: string | undefined;
}

/** A public channel, and what all kinds have in common. */
export class Channel {
  private readonly members = new Set<Connection>();

  constructor(readonly name: string) {}

  get subscribers(): ReadonlySet<Connection> {
    return this.members;
  }

  /**
   * Whether this connection may subscribe. A public channel lets everybody in.
   *
   * @throws PusherError that tells the client why not
   */
  authorize(_connection: Connection, _request: SubscriptionRequest): void {}

  subscribe(connection: Connection): void {
    this.members.add(connection);
    connection.channels.add(this.name);
  }

  unsubscribe(connection: Connection): void {
    this.members.delete(connection);
    connection.channels.delete(this.name);
  }
}
