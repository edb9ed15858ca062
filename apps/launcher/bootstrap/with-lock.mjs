import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other npm script of the folder `root` does so; waits as long as necessary. The lock is a
 * listening socket, which the operating system closes when its process ends. The similar `withLock` of libs/database is
 * not built yet.
 */
export async function withLock(root, work) {
  const id = `giftspire-${createHash('sha256').update(`bootstrap ${root}`).digest('hex').slice(0, 32)}`;
  const address = process.platform === 'linux' ? `\0${id}` : join(tmpdir(), `${id}.sock`);
  let lock = await tryAcquireLock(address);
  if (lock === undefined) console.log('  · waiting for another npm script in this folder …');
  while (lock === undefined) {
    await sleep(200);
    lock = await tryAcquireLock(address);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/**
 * Returns the listening server that is the lock, or undefined while another process holds it. Deletes a socket file
 * that an ended process left.
 */
async function tryAcquireLock(address) {
  const server = createServer((socket) => socket.destroy());
  const code = await new Promise((done) => {
    server.once('error', (error) => done(error.code));
    server.listen(address, () => done(undefined));
  });
  if (code === undefined) return server;
  if (code !== 'EADDRINUSE') throw new Error(`cannot acquire the lock (${code})`);
  if (!address.startsWith('\0') && !(await acceptsConnections(address)))
    rmSync(address, { force: true });
  return undefined;
}

function acceptsConnections(address) {
  return new Promise((done) => {
    const socket = connect(address, () => done(true));
    socket.once('error', () => done(false));
  });
}
