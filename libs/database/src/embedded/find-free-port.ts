import { createServer } from 'node:net';

/**
 * Returns a TCP port on 127.0.0.1 that was free a moment ago.
 *
 * @param preferred - port that is returned if it is free, so that a restarted server keeps its port
 */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await findPortByListening(preferred)) !== undefined)
    return preferred;
  const port = await findPortByListening(0);
  if (port === undefined) throw new Error('no free TCP port on 127.0.0.1');
  return port;
}

/** Listens for a moment. @returns the port, chosen by the system for 0; undefined when it is not free */
function findPortByListening(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address ? address.port : undefined),
      );
    });
  });
}
