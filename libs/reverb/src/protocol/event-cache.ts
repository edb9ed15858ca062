import type { Application } from '../application';
import type { Clock } from '../clock';

/** Time the last event of a cache channel is kept, in milliseconds: 30 minutes. */
const TIME_TO_LIVE_MS = 30 * 60 * 1000;
/** Default maximum size of the cache for all apps together: 64 MiB. Beyond it the oldest events are evicted. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** Estimated memory of an entry beside its texts, in bytes. */
const ENTRY_OVERHEAD_BYTES = 200;

/** The last event of a cache channel, as found in the cache. */
export interface CachedEvent {
  readonly name: string;
  readonly data: string;
  /** Remaining time to live in seconds, rounded up. */
  readonly ttlSeconds: number;
}

/** A cached event as it is sent to a new node of the cluster, with its remaining time to live. */
export interface CacheSnapshotEntry {
  readonly appId: string;
  readonly channel: string;
  readonly name: string;
  readonly data: string;
  readonly lamportTimestamp: number;
  readonly remainingMs: number;
}

interface CacheEntry {
  readonly name: string;
  readonly data: string;
  readonly expiresAtMs: number;
  readonly lamportTimestamp: number;
}

/** The last published event of every cache channel, with or without subscribers. */
export class EventCache {
  /** Entries by {@link toCacheKey}, in the order in which they were put, which is about that of their expiry. */
  private readonly entries = new Map<string, CacheEntry>();
  private bytes = 0;

  constructor(
    private readonly clock: Clock,
    private readonly maxBytes = DEFAULT_MAX_BYTES,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /**
   * Caches the last event of a channel, unless the cached one has a higher timestamp. Evicts older entries beyond the
   * maximum size.
   *
   * @param lamportTimestamp - orders events of all nodes: one that arrives late must not replace a newer one
   * @param timeToLiveMs - remaining time to live, in milliseconds
   */
  putUnlessOlder(
    app: Application,
    channel: string,
    { name, data }: { name: string; data: string },
    lamportTimestamp = 0,
    timeToLiveMs = TIME_TO_LIVE_MS,
  ): void {
    const key = toCacheKey(app, channel);
    if ((this.entries.get(key)?.lamportTimestamp ?? 0) > lamportTimestamp) return;
    this.remove(key);
    const nowMs = this.clock.monotonicMs();
    const entry = {
      name,
      data,
      expiresAtMs: nowMs + Math.min(timeToLiveMs, TIME_TO_LIVE_MS),
      lamportTimestamp,
    };
    this.entries.set(key, entry);
    this.bytes += estimateEntryBytes(key, entry);
    this.evictExpiredAndOldest(nowMs);
  }

  /** Returns the cached event of a channel, unless it has expired. */
  find(app: Application, channel: string): CachedEvent | undefined {
    const entry = this.entries.get(toCacheKey(app, channel));
    const remainingMs = (entry?.expiresAtMs ?? 0) - this.clock.monotonicMs();
    if (entry === undefined || remainingMs <= 0) return undefined;
    return { name: entry.name, data: entry.data, ttlSeconds: Math.ceil(remainingMs / 1000) };
  }

  /** Yields the unexpired entries for a new node of the cluster, the oldest first. */
  *snapshot(): Generator<CacheSnapshotEntry> {
    const nowMs = this.clock.monotonicMs();
    for (const [key, { name, data, lamportTimestamp, expiresAtMs }] of this.entries) {
      const separator = key.indexOf(' ');
      const remainingMs = expiresAtMs - nowMs;
      if (remainingMs <= 0) continue;
      yield {
        channel: key.slice(0, separator),
        appId: key.slice(separator + 1),
        name,
        data,
        lamportTimestamp,
        remainingMs,
      };
    }
  }

  /** Removes entries from the oldest on, until one is not expired and the cache is within its maximum size. */
  private evictExpiredAndOldest(nowMs: number): void {
    for (const [key, { expiresAtMs }] of this.entries) {
      if (expiresAtMs > nowMs && this.bytes <= this.maxBytes) return;
      this.remove(key);
    }
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.bytes -= estimateEntryBytes(key, entry);
  }
}

/** Returns the map key of an app's channel. Unambiguous, because channel names contain no space. */
function toCacheKey(app: Application, channel: string): string {
  return `${channel} ${app.id}`;
}

/** Returns the estimated memory of an entry in bytes, at two bytes a character. */
function estimateEntryBytes(key: string, { name, data }: CacheEntry): number {
  return ENTRY_OVERHEAD_BYTES + 2 * (key.length + name.length + data.length);
}
