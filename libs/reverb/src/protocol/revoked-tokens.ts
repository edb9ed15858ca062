import type { Application } from '../application';
import type { Clock } from '../clock';

/** Time a revoked token is remembered, in milliseconds: longer than `bind_connection` and its retries take. */
const RETENTION_MS = 10 * 60 * 1000;
/** Maximum number of remembered tokens, about 30 MB. Beyond it the oldest are dropped early. */
const MAX_TOKENS = 200_000;

/** The tokens revoked in the last ten minutes. A binding by such a token, sent before the revocation, is rejected. */
export class RevokedTokens {
  /** Times of revocation by {@link toTokenKey}, in the order of {@link add}, in milliseconds of the monotonic clock. */
  private readonly revokedAtMs = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  get size(): number {
    return this.revokedAtMs.size;
  }

  /**
   * Remembers a token as revoked, and forgets expired ones.
   *
   * @param ageMs - time since the revocation, in milliseconds; over 0 for one that another node reports
   */
  add(app: Application, userId: string, tokenId: string, ageMs = 0): void {
    const nowMs = this.clock.monotonicMs();
    const key = toTokenKey(app, userId, tokenId);
    this.revokedAtMs.delete(key);
    this.revokedAtMs.set(key, nowMs - ageMs);
    for (const [oldest, atMs] of this.revokedAtMs) {
      if (nowMs - atMs < RETENTION_MS && this.revokedAtMs.size <= MAX_TOKENS) return;
      this.revokedAtMs.delete(oldest);
    }
  }

  /** Yields the remembered tokens for a new node of the cluster, the oldest first. */
  *snapshot(): Generator<{ appId: string; userId: string; tokenId: string; ageMs: number }> {
    const nowMs = this.clock.monotonicMs();
    for (const [key, atMs] of this.revokedAtMs) {
      const [appId = '', userId = '', tokenId = ''] = JSON.parse(key) as string[];
      if (nowMs - atMs < RETENTION_MS) yield { appId, userId, tokenId, ageMs: nowMs - atMs };
    }
  }

  /** Returns whether the token was revoked in the last ten minutes; false afterwards. */
  has(app: Application, userId: string, tokenId: string): boolean {
    const atMs = this.revokedAtMs.get(toTokenKey(app, userId, tokenId));
    return atMs !== undefined && this.clock.monotonicMs() - atMs < RETENTION_MS;
  }
}

/** Returns the map key of a token, as JSON, because each of its parts may contain any character. */
function toTokenKey(app: Application, userId: string, tokenId: string): string {
  return JSON.stringify([app.id, userId, tokenId]);
}
