import type { Clock } from '../clock';

/** Longest time between the first and the last moment a signature is valid: 600 s to both sides. */
export const KEPT_SECONDS = 1_200;

/** Remembers signed requests as long as they would be taken a second time. */
export class ReplayGuard {
  /** In the order they came. */
  private readonly seenAtSeconds = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** @returns whether the request was there before */
  isReplay(appId: string, signature: string): boolean {
    const nowSeconds = this.clock.monotonicMs() / 1000;
    for (const [key, atSeconds] of this.seenAtSeconds) {
      if (nowSeconds - atSeconds <= KEPT_SECONDS) break;
      this.seenAtSeconds.delete(key);
    }
    const key = `${appId} ${signature}`;
    if (this.seenAtSeconds.has(key)) return true;
    this.seenAtSeconds.set(key, nowSeconds);
    return false;
  }

  get size(): number {
    return this.seenAtSeconds.size;
  }
}
