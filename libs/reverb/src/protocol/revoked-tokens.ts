import type { Application } from '../application';
import type { Clock } from '../clock';

/** Longer than any request that was under way when the token was revoked, and than its repetitions. */
const KEPT_MS = 10 * 60 * 1000;
/** About 30 MB; beyond it the oldest are forgotten before their time. */
const MAX_TOKENS = 200_000;

/** Remembers for some minutes which tokens are worthless: a binding that was on its way must not come through. */
export class RevokedTokens {
  /** In the order they were revoked. */
  private readonly revokedAtMs = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  get size(): number {
    return this.revokedAtMs.size;
  }

  /** @param ageMs - how long ago it was revoked */
  add(app: Application, userId: string, tokenId: string, ageMs = 0): void {
    const nowMs = this.clock.monotonicMs();
    const key = keyOf(app, userId, tokenId);
    this.revokedAtMs.delete(key);
    this.revokedAtMs.set(key, nowMs - ageMs);
    for (const [oldest, atMs] of this.revokedAtMs) {
      if (nowMs - atMs < KEPT_MS && this.revokedAtMs.size <= MAX_TOKENS) return;
      this.revokedAtMs.delete(oldest);
    }
  }

  /** What a node that begins has to know; the oldest first. */
  *snapshot(): Generator<{ appId: string; userId: string; tokenId: string; ageMs: number }> {
    const nowMs = this.clock.monotonicMs();
    for (const [key, atMs] of this.revokedAtMs) {
      const [appId = '', userId = '', tokenId = ''] = JSON.parse(key) as string[];
      if (nowMs - atMs < KEPT_MS) yield { appId, userId, tokenId, ageMs: nowMs - atMs };
    }
  }

  has(app: Application, userId: string, tokenId: string): boolean {
    const atMs = this.revokedAtMs.get(keyOf(app, userId, tokenId));
    return atMs !== undefined && this.clock.monotonicMs() - atMs < KEPT_MS;
  }
}

/** As JSON, because any of them may hold any character. */
function keyOf(app: Application, userId: string, tokenId: string): string {
  return JSON.stringify([app.id, userId, tokenId]);
}
