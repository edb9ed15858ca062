import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import type { Redis, RedisOptions } from 'ioredis';
import type { ReverbLogger } from '../logger';

const CONNECT_TIMEOUT_MS = 5_000;
const COMMAND_TIMEOUT_MS = 2_000;
const RECONNECT_MAX_MS = 1_000;

/** Receives the messages of a {@link RedisLink}, and changes of its state. */
export interface RedisLinkListener {
  /** Called when both connections are ready, and all messages published from now on are received. */
  onConnected(): void;
  /** Called when one of the connections is lost. */
  onDisconnected(): void;
  /** Called with every message on the subscribed channels, including those of this node. */
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

  /** Indicates whether messages can be published, and are received. */
  get isConnected(): boolean {
    return this.isReady;
  }

  /** Starts connecting, and resolves without waiting for the connections. Does not reject if Redis is unreachable. */
  async start(listener: RedisLinkListener): Promise<void> {
    this.listener = listener;
    // Imported on demand, so that a single server runs without ioredis.
    const { Redis } = await import('ioredis');
    const options = redisOptions(this.redis);
    this.publisher = new Redis({ ...options, commandTimeout: COMMAND_TIMEOUT_MS });
    this.subscriber = new Redis(options);
    for (const client of [this.publisher, this.subscriber]) {
      client.on('error', (err: Error) => this.logFirstError(err));
      client.on('close', () => this.handleClose(client));
    }
    this.publisher.on('ready', () => this.checkReady());
    this.subscriber.on('ready', () => this.subscribe());
    this.subscriber.on('message', (_channel, text) => listener.onMessage(text));
  }

  /** Closes both connections without a call of `onDisconnected`. */
  stop(): void {
    this.isReady = false;
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  /** Closes the subscriber's connection, which broke without an error, and opens a new one. */
  reconnectSubscriber(): void {
    this.subscriber?.disconnect(true);
  }

  /** Publishes a message. Rejects unless Redis is certain to have it. */
  async publish(channel: string, text: string): Promise<void> {
    await this.publisher?.publish(channel, text);
  }

  /** Returns the number of connections that subscribe to a channel, including this node's. */
  async countSubscribers(channel: string): Promise<number> {
    const reply = (await this.publisher?.pubsub('NUMSUB', channel)) ?? [];
    return Number(reply[1] ?? 0);
  }

  /** Sets a key that expires after `seconds`. @returns false if the key already exists */
  async setIfAbsent(key: string, seconds: number): Promise<boolean> {
    return (await this.publisher?.set(key, '1', 'EX', seconds, 'NX')) === 'OK';
  }

  private subscribe(): void {
    this.subscriber?.subscribe(...this.channels).then(
      () => {
        this.isSubscribed = true;
        this.checkReady();
      },
      (err: unknown) => {
        this.logger.warn({ err }, 'cluster.subscribeFailed');
        // ioredis reconnects after this, and the next `ready` event subscribes again.
        this.subscriber?.disconnect(true);
      },
    );
  }

  /** Notifies the listener if both connections have become ready. */
  private checkReady(): void {
    if (this.isReady || !this.isSubscribed || this.publisher?.status !== 'ready') return;
    this.isReady = true;
    this.hasLoggedError = false;
    this.logger.info({}, 'cluster.connected');
    this.listener?.onConnected();
  }

  private handleClose(client: Redis): void {
    if (client === this.subscriber) this.isSubscribed = false;
    if (!this.isReady) return;
    this.isReady = false;
    this.logger.warn({}, 'cluster.disconnected');
    this.listener?.onDisconnected();
  }

  /** Logs only the first error after each connection, because every attempt to reconnect fails with the same one. */
  private logFirstError(err: Error): void {
    if (this.hasLoggedError) return;
    this.hasLoggedError = true;
    this.logger.warn({ err }, 'cluster.unreachable');
  }
}

function redisOptions(address: RedisAddress) {
  return {
    ...toIoredisOptions(address),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // OutgoingBuffer queues messages itself: in order, with a limit, and numbered so that duplicates are recognised.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times: number) => Math.min(times * 100, RECONNECT_MAX_MS),
  } satisfies RedisOptions;
}
