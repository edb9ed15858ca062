import type { Application } from '../application';
import type { Clock } from '../clock';

/** How long the last event of a cache channel is kept. */
const TIME_TO_LIVE_MS = 30 * 60 * 1000;
/** Of all apps together; beyond it the oldest events go before their time. */
const MAX_BYTES = 64 * 1024 * 1024;
/** What an entry costs beside its texts. */
const ENTRY_BYTES = 200;

export interface CachedEvent {
  readonly name: string;
  readonly data: string;
  /** Remaining life, rounded up. */
  readonly ttlSeconds: number;
}

/** An entry as it goes to another node. */
export interface CacheSnapshotEntry {
  readonly appId: string;
  readonly channel: string;
  readonly name: string;
  readonly data: string;
  readonly stamp: number;
  readonly leftMs: number;
}

interface Entry {
  readonly name: string;
  readonly data: string;
  readonly expiresAtMs: number;
  readonly stamp: number;
}

/** The last published event of every cache channel, whether anybody is subscribed or not. */
export class EventCache {
  /** In the order they expire, because all live equally long. */
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  constructor(
    private readonly clock: Clock,
    private readonly maxBytes = MAX_BYTES,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /**
   * @param stamp - an event with a lower one, which comes late from another node, does not replace it
   * @param lifeMs - what is left of its life
   */
  put(
    app: Application,
    channel: string,
    { name, data }: { name: string; data: string },
    stamp = 0,
    lifeMs = TIME_TO_LIVE_MS,
  ): void {
    const key = keyOf(app, channel);
    if ((this.entries.get(key)?.stamp ?? 0) > stamp) return;
    this.remove(key);
    const nowMs = this.clock.monotonicMs();
    const entry = { name, data, expiresAtMs: nowMs + Math.min(lifeMs, TIME_TO_LIVE_MS), stamp };
    this.entries.set(key, entry);
    this.bytes += costOf(key, entry);
    this.removeOld(nowMs);
  }

  find(app: Application, channel: string): CachedEvent | undefined {
    const entry = this.entries.get(keyOf(app, channel));
    const leftMs = (entry?.expiresAtMs ?? 0) - this.clock.monotonicMs();
    if (entry === undefined || leftMs <= 0) return undefined;
    return { name: entry.name, data: entry.data, ttlSeconds: Math.ceil(leftMs / 1000) };
  }

  /** What a node that begins has to know; the oldest first. */
  *snapshot(): Generator<CacheSnapshotEntry> {
    const nowMs = this.clock.monotonicMs();
    for (const [key, { name, data, stamp, expiresAtMs }] of this.entries) {
      const blank = key.indexOf(' ');
      const leftMs = expiresAtMs - nowMs;
      if (leftMs <= 0) continue;
      yield {
        channel: key.slice(0, blank),
        appId: key.slice(blank + 1),
        name,
        data,
        stamp,
        leftMs,
      };
    }
  }

  private removeOld(nowMs: number): void {
    for (const [key, { expiresAtMs }] of this.entries) {
      if (expiresAtMs > nowMs && this.bytes <= this.maxBytes) return;
      this.remove(key);
    }
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.bytes -= costOf(key, entry);
  }
}

/** No channel name holds a blank, so no two pairs have the same key. */
function keyOf(app: Application, channel: string): string {
  return `${channel} ${app.id}`;
}

function costOf(key: string, { name, data }: Entry): number {
  return ENTRY_BYTES + 2 * (key.length + name.length + data.length);
}
