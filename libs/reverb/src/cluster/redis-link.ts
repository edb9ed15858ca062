import type { Redis, RedisOptions } from 'ioredis';
import type { ReverbLogger } from '../logger';
import type { ScalingOptions } from './scaling-options';

const CONNECT_TIMEOUT_MS = 5_000;
const COMMAND_TIMEOUT_MS = 2_000;
const RECONNECT_MAX_MS = 1_000;

/** Is told what the connection to Redis brings. */
export interface RedisLinkOwner {
  /** Messages can be sent, and everything sent from now on is heard. */
  linked(): void;
  unlinked(): void;
  received(text: string): void;
}

/** Two connections to Redis, one to publish and one to listen, that come back by themselves. */
export class RedisLink {
  private publisher: Redis | undefined;
  private subscriber: Redis | undefined;
  private isListening = false;
  private isUp = false;
  private hasComplained = false;

  /** @param channels - to listen to */
  constructor(
    private readonly redis: ScalingOptions['redis'],
    private readonly channels: readonly string[],
    private readonly owner: RedisLinkOwner,
    private readonly logger: ReverbLogger,
  ) {}

  get isLinked(): boolean {
    return this.isUp;
  }

  /** Begins to connect; never rejects because Redis is away. */
  async start(): Promise<void> {
    // Loaded only where there are several nodes.
    const { Redis } = await import('ioredis');
    const options = redisOptions(this.redis);
    this.publisher = new Redis({ ...options, commandTimeout: COMMAND_TIMEOUT_MS });
    this.subscriber = new Redis(options);
    for (const client of [this.publisher, this.subscriber]) {
      client.on('error', (err: Error) => this.complain(err));
      client.on('close', () => this.down(client));
    }
    this.publisher.on('ready', () => this.up());
    this.subscriber.on('ready', () => this.listen());
    this.subscriber.on('message', (_channel, text) => this.owner.received(text));
  }

  stop(): void {
    this.isUp = false;
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  /** Drops the connection that hears nothing, and makes a new one. */
  listenAgain(): void {
    this.subscriber?.disconnect(true);
  }

  /** Rejects when it is not certain that Redis has the message. */
  async publish(channel: string, text: string): Promise<void> {
    await this.publisher?.publish(channel, text);
  }

  /** How many connections listen to a channel, our own included. */
  async countListeners(channel: string): Promise<number> {
    const answer = (await this.publisher?.pubsub('NUMSUB', channel)) ?? [];
    return Number(answer[1] ?? 0);
  }

  /** @returns whether nobody had taken the key before; it is free again after `seconds` */
  async take(key: string, seconds: number): Promise<boolean> {
    return (await this.publisher?.set(key, '1', 'EX', seconds, 'NX')) === 'OK';
  }

  private listen(): void {
    this.subscriber?.subscribe(...this.channels).then(
      () => {
        this.isListening = true;
        this.up();
      },
      (err: unknown) => {
        this.logger.warn({ err }, 'scaling.notSubscribed');
        // Otherwise nothing would ever try again.
        this.subscriber?.disconnect(true);
      },
    );
  }

  private up(): void {
    if (this.isUp || !this.isListening || this.publisher?.status !== 'ready') return;
    this.isUp = true;
    this.hasComplained = false;
    this.logger.info({}, 'scaling.connected');
    this.owner.linked();
  }

  private down(client: Redis): void {
    if (client === this.subscriber) this.isListening = false;
    if (!this.isUp) return;
    this.isUp = false;
    this.logger.warn({}, 'scaling.disconnected');
    this.owner.unlinked();
  }

  private complain(err: Error): void {
    if (this.hasComplained) return;
    this.hasComplained = true;
    this.logger.warn({ err }, 'scaling.unreachable');
  }
}

function redisOptions({ host, port, username, password, db, tls }: ScalingOptions['redis']) {
  return {
    host,
    port,
    username,
    password,
    db,
    ...(tls === true && { tls: {} }),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // What waits is kept by ourselves: in order, bounded, and never sent twice without a number.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times: number) => Math.min(times * 100, RECONNECT_MAX_MS),
  } satisfies RedisOptions;
}
