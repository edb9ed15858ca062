import type { PusherError, SignedInUser } from '@giftspire/pusher-protocol';
import { Application } from '../application';
import type { UserBinding } from '../protocol/user-binding';
import type { Connection } from '../protocol/connection';

/** A connection that keeps what it is sent. */
export class FakeConnection implements Connection {
  readonly channels = new Set<string>();
  user: SignedInUser | undefined = undefined;
  bindings: readonly UserBinding[] = [];
  isAuthorized = false;
  hasSubscribed = false;
  endedWith: PusherError | undefined;
  /** Frames sent one by one. */
  readonly sent: { event: string; channel?: string; data?: unknown }[] = [];
  /** Bytes handed over, one entry a write. */
  readonly written: Buffer[] = [];

  constructor(
    readonly socketId = '1.1',
    readonly app = new Application({ id: 'app-id', key: 'app-key', secret: 'app-secret' }),
  ) {}

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as FakeConnection['sent'][number]);
  }

  close(reason: PusherError): void {
    this.endedWith = reason;
  }

  closeDiscardingOutput(reason: PusherError): void {
    this.endedWith = reason;
  }

  writeEncoded(encodedFrames: Buffer): void {
    this.written.push(encodedFrames);
  }
}
