import { rm } from 'node:fs/promises';

export default async function stopDatabaseServer(): Promise<void> {
  const server = globalThis.testDatabaseServer;
  if (server === undefined) return;
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
}
