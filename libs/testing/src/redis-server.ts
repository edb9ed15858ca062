import type { RedisAddress } from '@giftspire/redis';
import { Redis } from 'ioredis';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from './free-ports';
import { until } from './until';

/** A Redis server in which the keys that begin with the prefix of {@link address} belong to one test. */
export interface TestRedis {
  readonly address: RedisAddress & { readonly keyPrefix: string };
  /** Environment variables that connect an application to this Redis. */
  readonly variables: { readonly REDIS_URL: string; readonly REDIS_PREFIX: string };
  /** Starts the server, if the test has its own one, and resolves when it accepts connections. */
  start(): Promise<void>;
  /** Deletes all keys of the test, with the server if it belongs to the test. */
  stop(): Promise<void>;
}

/** A `redis-server` process of one test, empty and without persistence, that can be killed and started again. */
export class RedisServer implements TestRedis {
  private process?: ChildProcess;
  private folder?: string;
  private port = 0;

  /** Returns whether `redis-server` is on the PATH. */
  static isInstalled(): boolean {
    return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
  }

  get address(): TestRedis['address'] {
    return { host: '127.0.0.1', port: this.port, db: 0, tls: false, keyPrefix: 'bull' };
  }

  get variables(): TestRedis['variables'] {
    return { REDIS_URL: `redis://127.0.0.1:${this.port}`, REDIS_PREFIX: this.address.keyPrefix };
  }

  /** Starts the server, on the port of its previous start if there was one. Resolves when it accepts connections. */
  async start(): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'giftspire-redis-'));
    this.port ||= (await findFreePorts(1))[0]!;
    const settings = {
      port: this.port,
      bind: '127.0.0.1',
      save: '',
      appendonly: 'no',
      dir: this.folder,
    };
    this.process = spawn(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore' },
    );
    await until('redis-server accepts connections', () => this.acceptsConnections());
  }

  /** Kills the process with SIGKILL and waits for its exit; the data is lost. Does nothing when it is not running. */
  async kill(): Promise<void> {
    if (this.process === undefined) return;
    const exited = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exited;
    this.process = undefined;
  }

  /** Kills the process and deletes its folder. */
  async stop(): Promise<void> {
    await this.kill();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  /** Returns false when a connection fails. */
  private async acceptsConnections(): Promise<boolean> {
    const client = new Redis({ port: this.port, lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      client.disconnect();
    }
  }
}
