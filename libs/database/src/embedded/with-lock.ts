import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const POLL_INTERVAL_MS = 50;
/** Maximum time to wait for the lock; longer than initdb or a crash recovery takes. */
const LOCK_TIMEOUT_MS = 120_000;

/**
 * Runs `work` while no other process of this machine does so under the same name, and returns its result.
 *
 * The lock is a listening socket, which the operating system closes when its process ends, so no stale lock can remain.
 *
 * @param name - by convention a path; nothing is written there
 * @throws EmbeddedPostgresError when the lock is not free within the timeout
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + LOCK_TIMEOUT_MS;
  const address = toSocketAddress(name);
  let lock = await tryAcquireLock(address);
  while (lock === undefined) {
    if (Date.now() > deadline)
      throw new EmbeddedPostgresError(
        `timed out waiting for the lock ${name}; check whether another start hangs`,
      );
    await sleep(POLL_INTERVAL_MS);
    lock = await tryAcquireLock(address);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/** Returns an abstract socket address on Linux, which leaves no file; elsewhere the path of a socket file. */
function toSocketAddress(name: string): string {
  const id = `giftspire-${createHash('sha256').update(resolve(name)).digest('hex').slice(0, 32)}`;
  return process.platform === 'linux' ? `\0${id}` : join(tmpdir(), `${id}.sock`);
}

/**
 * Returns the listening server that is the lock, or undefined while another process holds it. Deletes a socket file
 * that an ended process left.
 *
 * @throws EmbeddedPostgresError when the socket cannot be created for another reason
 */
async function tryAcquireLock(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  const code = await new Promise<string | undefined>((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(address, () => done(undefined));
  });
  if (code === undefined) return server;
  if (code !== 'EADDRINUSE') throw new EmbeddedPostgresError(`cannot acquire the lock (${code})`);
  if (!address.startsWith('\0') && !(await acceptsConnections(address)))
    await rm(address, { force: true });
  return undefined;
}

function acceptsConnections(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address, () => done(true));
    socket.once('error', () => done(false));
    socket.once('close', () => socket.destroy());
  });
}
