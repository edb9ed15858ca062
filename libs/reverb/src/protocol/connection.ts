import type { PusherError, SignedInUser } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from './user-binding';

/** What the protocol knows of a client's connection: who it is, and how to say something to it. */
export interface Connection {
  readonly app: Application;
  /** `"<int>.<int>"`, unguessable: whoever knows it can have a subscription signed for this connection. */
  readonly socketId: string;
  /** Names of the channels it is subscribed to. */
  readonly channels: Set<string>;
  /** Once signed in. */
  user: SignedInUser | undefined;
  /** For whom the application authorized something here. */
  bindings: readonly UserBinding[];
  /** Whether the application ever vouched for it: by a sign-in, or a signed subscription. */
  isAuthorized: boolean;
  /** Whether it ever subscribed to anything. */
  hasSubscribed: boolean;
  /** Closes it with the code of `reason`. */
  close(reason: PusherError): void;
  /** Likewise, and nothing that was not sent yet reaches the client any more. */
  closeDiscardingOutput(reason: PusherError): void;
  /** Sends one frame, after everything that was broadcast before. */
  send(frame: string): void;
  /** Hands over frames that are WebSocket-encoded already, the same bytes for every recipient. */
  writeEncoded(encodedFrames: Buffer): void;
}
