import type { ReverbLogger } from '../logger';
import { CLUSTER_PROTOCOL_VERSION, type ClusterMessage, type DeltaItem } from './cluster-message';
import { OutgoingBuffer } from './outgoing-buffer';
import { RateLimitedWarning } from './rate-limited-warning';

/** Maximum number of items in one delta or snapshot message; more items are split over several messages. */
export const MAX_ITEMS_PER_MESSAGE = 100;

/** Matches the text of a delta after the header, and captures its sequence number. */
const DELTA_AFTER_HEADER = /^,"type":"delta","sequence":(\d+)/;

/** A message without the header fields `version` and `nodeId`, which {@link MessagePublisher} adds. */
export type MessageBody = ClusterMessage extends infer Each
  ? Each extends ClusterMessage
    ? Omit<Each, 'version' | 'nodeId'>
    : never
  : never;

/**
 * Publishes the messages of this node on Redis. The delta items of one turn of the event loop become one numbered
 * message per 100 items.
 */
export class MessagePublisher {
  private readonly buffer: OutgoingBuffer;
  /** The encoded header, without the closing brace; every message of this node starts with it. */
  private readonly encodedHeader: string;
  private items: DeltaItem[] = [];
  private readonly connectionCounts = new Map<string, number>();
  private isFlushScheduled = false;
  private sequence = 0;

  /**
   * @param nodeId - id of this node
   * @param clusterChannel - Redis channel that all nodes subscribe to
   * @param publish - sends a message to Redis; rejects if Redis does not confirm it
   */
  constructor(
    nodeId: string,
    private readonly clusterChannel: string,
    private readonly publish: (redisChannel: string, text: string) => Promise<unknown>,
    private readonly logger: ReverbLogger,
  ) {
    this.encodedHeader = JSON.stringify({ version: CLUSTER_PROTOCOL_VERSION, nodeId }).slice(0, -1);
    const droppedMessages = new RateLimitedWarning(logger, 'cluster.messagesLost');
    this.buffer = new OutgoingBuffer(publish, () => droppedMessages.recordOccurrence());
  }

  /** Sequence number of the last delta that was flushed; 0 before the first. */
  get lastSequence(): number {
    return this.sequence;
  }

  /** Indicates whether messages are sent as soon as they are added, i.e. Redis is reachable. */
  get isSending(): boolean {
    return this.buffer.isSending;
  }

  /** Returns whether a message received from Redis was sent by this node. */
  isOwnMessage(text: string): boolean {
    return text.startsWith(this.encodedHeader);
  }

  /**
   * Returns the sequence number of a message of this node; undefined if it is not a delta. Parses only the beginning.
   */
  parseOwnDeltaSequence(text: string): number | undefined {
    const { length } = this.encodedHeader;
    const digits = DELTA_AFTER_HEADER.exec(text.slice(length, length + 60))?.[1];
    return digits === undefined ? undefined : Number(digits);
  }

  /** Adds an item to the next delta. @returns the sequence number of that delta */
  addItem(item: DeltaItem): number {
    const sequence = this.sequence + 1 + Math.floor(this.items.length / MAX_ITEMS_PER_MESSAGE);
    this.items.push(item);
    this.scheduleFlush();
    return sequence;
  }

  /** Adds the connection count of an app to the next delta, which contains only the latest count of each app. */
  queueConnectionCount(appId: string, count: number): void {
    this.connectionCounts.set(appId, count);
    this.scheduleFlush();
  }

  /**
   * Turns the collected items into deltas and sends or buffers these, before the end of this turn of the event loop.
   */
  flush(): void {
    for (const [appId, count] of this.connectionCounts)
      this.items.push({ type: 'connection-count', appId, count });
    this.connectionCounts.clear();
    const items = this.items;
    this.items = [];
    for (let begin = 0; begin < items.length; begin += MAX_ITEMS_PER_MESSAGE) {
      this.sequence += 1;
      this.sendViaBuffer(this.clusterChannel, {
        type: 'delta',
        sequence: this.sequence,
        items: items.slice(begin, begin + MAX_ITEMS_PER_MESSAGE),
      });
    }
  }

  /**
   * Sends a message through the buffer, after all earlier ones. It stays buffered until Redis confirms it, also while Redis is unreachable.
   */
  sendViaBuffer(redisChannel: string, message: MessageBody): void {
    this.buffer.addAndSendUnlessPaused(redisChannel, this.encodeWithHeader(message));
  }

  /**
   * Sends a message ahead of buffered ones, and drops it if Redis does not confirm it, because it would be outdated
   * later.
   */
  sendPastBuffer(redisChannel: string, message: MessageBody): void {
    this.publish(redisChannel, this.encodeWithHeader(message)).catch((err: unknown) =>
      this.logger.debug({ err, type: message.type }, 'cluster.publishFailed'),
    );
  }

  /** Sends the buffered messages that are not in flight, and from now on each message immediately. */
  resume(): void {
    this.buffer.resume();
  }

  /** Buffers messages until {@link resume} is called. */
  pause(): void {
    this.buffer.pause();
  }

  /**
   * Flushes, and resolves when Redis has confirmed the last message or sending it fails; at once if Redis is
   * unreachable.
   */
  flushAndWaitUntilSent(): Promise<void> {
    this.flush();
    return this.buffer.waitUntilSent();
  }

  /** Flushes at the end of this turn of the event loop. */
  private scheduleFlush(): void {
    if (this.isFlushScheduled) return;
    this.isFlushScheduled = true;
    setImmediate(() => {
      this.isFlushScheduled = false;
      this.flush();
    });
  }

  /** Returns the message as JSON text that starts with the header. */
  private encodeWithHeader(message: MessageBody): string {
    return `${this.encodedHeader},${JSON.stringify(message).slice(1)}`;
  }
}
