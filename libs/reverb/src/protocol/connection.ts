import type { PusherError, SignedInUser } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from './user-binding';

/** A client's connection, independent of the transport that carries its frames. */
export interface Connection {
  readonly app: Application;
  /** Socket id, `"<int>.<int>"`. Unguessable, because signatures of subscriptions and sign-ins are made for it. */
  readonly socketId: string;
  /** Names of the channels the connection is subscribed to. */
  readonly channels: Set<string>;
  /** The signed-in user; undefined before `pusher:signin`. */
  user: SignedInUser | undefined;
  /** Users that the application bound to the connection. */
  bindings: readonly UserBinding[];
  /** True after the first sign-in or signed subscription. */
  isAuthorized: boolean;
  /** True after the first subscription, also when the client unsubscribed since. */
  hasSubscribed: boolean;
  /** Closes the connection with the code of `reason`, after sending what is buffered. */
  close(reason: PusherError): void;
  /** Closes the connection with the code of `reason` and drops what is buffered and not sent yet. */
  closeDiscardingOutput(reason: PusherError): void;
  /** Sends one frame as JSON text, after all earlier broadcasts. Does nothing on a closed connection. */
  send(frame: string): void;
  /**
   * Writes frames that are WebSocket-encoded already. All recipients of a broadcast share the buffer, so it must not be
   * changed. Does nothing on a closed connection.
   */
  writeEncoded(encodedFrames: Buffer): void;
}
