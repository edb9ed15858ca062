import { createServer } from 'node:net';
import { Refusal } from './refusal';

/** @throws Refusal naming the variable and the port when nothing can listen there */
export async function requireFreePort(variable: string, host: string, port: number): Promise<void> {
  const code = await listenError(host, port);
  if (code === 'EADDRINUSE')
    throw new Refusal(`${variable}: port ${port} is in use; free it or choose another`);
  if (code !== undefined)
    throw new Refusal(`${variable}: cannot listen on ${host}:${port} (${code})`);
}

function listenError(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
}
