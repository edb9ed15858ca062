import type { Clock } from '../clock';

/**
 * Period in which a signature stays valid and has to be remembered, in seconds: `auth_timestamp` may differ from the
 * server's clock by 600 s in either direction.
 */
export const SIGNATURE_VALIDITY_SECONDS = 1_200;

/** Remembers the signatures of requests, so that a replayed request can be rejected. */
export class ReplayGuard {
  /** Monotonic time of the first use, in seconds, by app id and signature; oldest first. */
  private readonly usedAtSeconds = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Number of signatures remembered. */
  get size(): number {
    return this.usedAtSeconds.size;
  }

  /** Remembers a signature. @returns false if a request to the app had it before, i.e. the request is a replay */
  claimSignature(appId: string, signature: string): boolean {
    const nowSeconds = this.clock.monotonicMs() / 1000;
    this.deleteExpired(nowSeconds);
    const key = `${appId} ${signature}`;
    if (this.usedAtSeconds.has(key)) return false;
    this.usedAtSeconds.set(key, nowSeconds);
    return true;
  }

  private deleteExpired(nowSeconds: number): void {
    for (const [key, usedAtSeconds] of this.usedAtSeconds) {
      if (nowSeconds - usedAtSeconds <= SIGNATURE_VALIDITY_SECONDS) return;
      this.usedAtSeconds.delete(key);
    }
  }
}
