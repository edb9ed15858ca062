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

interface Entry {
  readonly name: string;
  readonly data: string;
  readonly expiresAtMs: number;
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

  put(app: Application, channel: string, event: { name: string; data: string }): void {
    const key = keyOf(app, channel);
    this.remove(key);
    const nowMs = this.clock.monotonicMs();
    const entry = { name: event.name, data: event.data, expiresAtMs: nowMs + TIME_TO_LIVE_MS };
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
