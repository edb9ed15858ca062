import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { QueueRedisSettings } from '../bullmq/bull-connection';
import type { TestRedis } from './test-redis';
import { until } from './until';

/** A `redis-server` process for one test, without persistence, that can be killed and started again. */
export class RedisServer implements TestRedis {
  private process?: ChildProcess;
  private folder?: string;
  private port = 0;

  static isInstalled(): boolean {
    return spawnSync('redis-server', ['--version']).status === 0;
  }

  get address(): QueueRedisSettings {
    return { host: '127.0.0.1', port: this.port, db: 0, tls: false, keyPrefix: 'bull' };
  }

  /** Starts the server; after a {@link kill} on the same port as before. */
  async start(): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'giftspire-redis-'));
    this.port ||= await freePort();
    const options = {
      port: this.port,
      bind: '127.0.0.1',
      save: '',
      appendonly: 'no',
      dir: this.folder,
    };
    this.process = spawn(
      'redis-server',
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore' },
    );
    await until('redis-server answers', () => this.answers());
  }

  /** Kills the server. All data is lost. */
  async kill(): Promise<void> {
    if (this.process === undefined) return;
    const exited = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exited;
    this.process = undefined;
  }

  async stop(): Promise<void> {
    await this.kill();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<boolean> {
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
