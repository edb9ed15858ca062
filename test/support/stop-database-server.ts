import { rm } from 'node:fs/promises';

/** Stops the database server of the test run and deletes its folder. */
export default async function stopDatabaseServer(): Promise<void> {
  const server = globalThis.testDatabaseServer;
  if (server === undefined) return;
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
}
