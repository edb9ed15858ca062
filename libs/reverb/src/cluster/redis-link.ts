import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import type { Redis, RedisOptions } from 'ioredis';
import type { ReverbLogger } from '../logger';

const CONNECT_TIMEOUT_MS = 5_000;
const COMMAND_TIMEOUT_MS = 2_000;

/** Maximum delay between two attempts to connect, in milliseconds; it grows by 100 ms with each attempt. */
const MAX_RECONNECT_DELAY_MS = 1_000;

/** Receives the messages of a {@link RedisLink}, and changes of its state. */
export interface RedisLinkListener {
  /**
   * Called whenever both connections have become ready: at the start and after each loss. All messages published from
   * then on are received.
   */
  onConnected(): void;
  /** Called once when either connection is lost after {@link onConnected}. */
  onDisconnected(): void;
  /** Called with the text of every message on the subscribed channels, including messages that this node published. */
  onMessage(text: string): void;
}

/** Two connections to Redis, one to publish and one to subscribe, that reconnect automatically. */
export class RedisLink {
  private publisher: Redis | undefined;
  private subscriber: Redis | undefined;
  private listener: RedisLinkListener | undefined;
  private isSubscribed = false;
  private isReady = false;
  private hasLoggedError = false;

  /** @param channels - names of the Redis channels to subscribe to */
  constructor(
    private readonly redis: RedisAddress,
    private readonly channels: readonly string[],
    private readonly logger: ReverbLogger,
  ) {}

  /** Indicates whether both connections are ready, so that messages can be published and are received. */
  get isConnected(): boolean {
    return this.isReady;
  }

  /** Starts connecting, and resolves without waiting for the connections. Does not reject if Redis is unreachable. */
  async start(listener: RedisLinkListener): Promise<void> {
    this.listener = listener;
    // Imported on demand, so that a single server runs without ioredis.
    const { Redis } = await import('ioredis');
    const options = toLinkRedisOptions(this.redis);
    this.publisher = new Redis({ ...options, commandTimeout: COMMAND_TIMEOUT_MS });
    this.subscriber = new Redis(options);
    for (const client of [this.publisher, this.subscriber]) {
      client.on('error', (err: Error) => this.logFirstError(err));
      client.on('close', () => this.handleClose(client));
    }
    this.publisher.on('ready', () => this.notifyIfReady());
    this.subscriber.on('ready', () => this.subscribeOrReconnect());
    this.subscriber.on('message', (_channel, text) => listener.onMessage(text));
  }

  /** Closes both connections without a call of `onDisconnected`. */
  stop(): void {
    this.isReady = false;
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  /** Closes the connection that subscribes and opens a new one, for a connection that broke without an error. */
  reconnectSubscriber(): void {
    this.subscriber?.disconnect(true);
  }

  /**
   * Publishes a message. Resolves when Redis has confirmed it; rejects otherwise, although Redis may have received it.
   */
  async publish(channel: string, text: string): Promise<void> {
    await this.publisher?.publish(channel, text);
  }

  /** Returns the number of connections to Redis that subscribe to a channel, including the connection of this node. */
  async countSubscribers(channel: string): Promise<number> {
    const reply = (await this.publisher?.pubsub('NUMSUB', channel)) ?? [];
    return Number(reply[1] ?? 0);
  }

  /** Sets a key that expires after `seconds`. @returns false if the key already exists */
  async setIfAbsent(key: string, seconds: number): Promise<boolean> {
    return (await this.publisher?.set(key, '1', 'EX', seconds, 'NX')) === 'OK';
  }

  /** Subscribes to all channels; if Redis rejects that, closes the connection so that ioredis opens a new one. */
  private subscribeOrReconnect(): void {
    this.subscriber?.subscribe(...this.channels).then(
      () => {
        this.isSubscribed = true;
        this.notifyIfReady();
      },
      (err: unknown) => {
        this.logger.warn({ err }, 'cluster.subscribeFailed');
        // With `true`, ioredis connects again, and the next `ready` event leads to another attempt to subscribe.
        this.subscriber?.disconnect(true);
      },
    );
  }

  /** Notifies the listener if both connections are ready and it has not been notified of that yet. */
  private notifyIfReady(): void {
    if (this.isReady || !this.isSubscribed || this.publisher?.status !== 'ready') return;
    this.isReady = true;
    this.hasLoggedError = false;
    this.logger.info({}, 'cluster.connected');
    this.listener?.onConnected();
  }

  /** Records the loss of a connection, and notifies the listener if both connections were ready before. */
  private handleClose(client: Redis): void {
    if (client === this.subscriber) this.isSubscribed = false;
    if (!this.isReady) return;
    this.isReady = false;
    this.logger.warn({}, 'cluster.disconnected');
    this.listener?.onDisconnected();
  }

  /**
   * Logs an error unless one was logged since both connections were last ready: each attempt to connect fails alike.
   */
  private logFirstError(err: Error): void {
    if (this.hasLoggedError) return;
    this.hasLoggedError = true;
    this.logger.warn({ err }, 'cluster.unreachable');
  }
}

/** Returns the ioredis options of both connections: no queue of commands, no repetition of commands. */
function toLinkRedisOptions(address: RedisAddress) {
  return {
    ...toIoredisOptions(address),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // OutgoingBuffer queues messages itself: in order, with a limit, and numbered so that duplicates are recognised.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times: number) => Math.min(times * 100, MAX_RECONNECT_DELAY_MS),
  } satisfies RedisOptions;
}
