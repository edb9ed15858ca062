import type { PusherError, SignedInUser } from '@giftspire/pusher-protocol';
import { Application } from '../application';
import type { UserBinding } from '../protocol/user-binding';
import type { Connection } from '../protocol/connection';

/** A connection for tests that records the frames sent to it. */
export class FakeConnection implements Connection {
  readonly channels = new Set<string>();
  user: SignedInUser | undefined = undefined;
  bindings: readonly UserBinding[] = [];
  isAuthorized = false;
  hasSubscribed = false;
  /** Reason of the last close; undefined while open. */
  closeReason: PusherError | undefined;
  /** Parsed frames of {@link send}. */
  readonly sent: { event: string; channel?: string; data?: unknown }[] = [];
  /** Bytes of {@link writeEncoded}, one entry for each call. */
  readonly written: Buffer[] = [];

  constructor(
    readonly socketId = '1.1',
    readonly app = new Application({ id: 'app-id', key: 'app-key', secret: 'app-secret' }),
  ) {}

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as FakeConnection['sent'][number]);
  }

  /** Records the reason only. */
  close(reason: PusherError): void {
    this.closeReason = reason;
  }

  /** Records the reason only, as {@link close} does. */
  closeDiscardingOutput(reason: PusherError): void {
    this.closeReason = reason;
  }

  writeEncoded(encodedFrames: Buffer): void {
    this.written.push(encodedFrames);
  }
}
