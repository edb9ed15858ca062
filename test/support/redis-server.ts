import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePorts } from './free-ports';

const given = process.env['REDIS_URL'];

/** Whether the lanes that need Redis can run: REDIS_URL is set, or `redis-server` is on the PATH. */
export const hasRedis =
  (given !== undefined && given !== '') ||
  spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

export interface RedisServer {
  /** What an application that shall use it is started with. */
  readonly variables: { readonly REDIS_URL: string; readonly REDIS_PREFIX?: string };
  stop(): Promise<void>;
}

/** A Redis for this caller: the one of REDIS_URL, else a server of its own that keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  if (given !== undefined && given !== '') return partOf(given);
  const folder = await mkdtemp(join(tmpdir(), 'giftspire-redis-'));
  const [port] = await freePorts(1);
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', ['--port', String(port), ...settings]);
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server: exit code ${code}`)));
  });
  return {
    variables: { REDIS_URL: `redis://127.0.0.1:${port}` },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Keys of the caller's own in a server that others use as well. */
function partOf(url: string): RedisServer {
  const prefix = `test-${randomUUID()}`;
  return {
    variables: { REDIS_URL: url, REDIS_PREFIX: prefix },
    stop: async () => {
      const client = new Redis(url);
      for await (const keys of client.scanStream({ match: `${prefix}:*` }))
        if ((keys as string[]).length > 0) await client.del(keys as string[]);
      client.disconnect();
    },
  };
}
