import { errorFrame } from './server-frames';

/**
 * What a server tells a client that it does not do. Each error knows its own frame; the ranges of
 * {@link wireCode} decide what a client does when the connection is *closed* with it:
 * 4000–4099 stay away, 4100–4199 come back after a second, 4200–4299 come back at once.
 */
export abstract class PusherError extends Error {
  /** Stable name for programs. */
  abstract readonly code: string;
  /** Number on the wire. */
  abstract readonly wireCode: number;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }

  /** The `pusher:error` frame. */
  toFrame(): string {
    return errorFrame(this.wireCode, this.message);
  }
}
