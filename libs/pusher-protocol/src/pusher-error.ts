import { buildErrorFrame } from './server-frames';

/**
 * An error of the Pusher protocol, sent to the client as a `pusher:error` frame or as the code of a close frame. As a
 * close code, the range of {@link wireCode} tells clients whether to reconnect: 4000–4099 not at all, 4100–4199 after
 * a second, 4200–4299 immediately.
 */
export abstract class PusherError extends Error {
  /** Stable identifier for programs, e.g. `ORIGIN_NOT_ALLOWED`. Not sent to clients. */
  abstract readonly code: string;
  /** Numeric code that is sent to the client, 4000 to 4399. */
  abstract readonly wireCode: number;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }

  /** Returns the `pusher:error` frame of this error, as JSON text. */
  toFrame(): string {
    return buildErrorFrame(this.wireCode, this.message);
  }
}
