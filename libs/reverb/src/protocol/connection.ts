import type { Application } from '../application';

/** What the protocol knows of a client's connection: who it is, and how to say something to it. */
export interface Connection {
  readonly app: Application;
  /** `"<int>.<int>"`, unguessable: whoever knows it can have a subscription signed for this connection. */
  readonly socketId: string;
  /** Names of the channels it is subscribed to. */
  readonly channels: Set<string>;
  /** Sends one frame, after everything that was broadcast before. */
  send(frame: string): void;
  /** Hands over frames that are WebSocket-encoded already, the same bytes for every recipient. */
  deliver(encodedFrames: Buffer): void;
}
