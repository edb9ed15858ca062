import type { PusherError, SignedInUser } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from './user-binding';

/** A client's connection, independent of the transport that carries its frames. */
export interface Connection {
  readonly app: Application;
  /** Unguessable `"<int>.<int>"`: signatures for subscriptions of this connection contain it. */
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
  /** Sends one frame, after all earlier broadcasts. */
  send(frame: string): void;
  /** Writes frames that are WebSocket-encoded already: all recipients share these bytes. */
  writeEncoded(encodedFrames: Buffer): void;
}
