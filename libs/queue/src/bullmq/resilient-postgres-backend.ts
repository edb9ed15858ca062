import { createPostgresBackend, type BackendFactory, type PostgresConnectionOptions } from 'bullmq';

/** What of BullMQ's backend is private and has to be reached; `bullmq` is pinned to 6.7.0 for it. */
interface BackendInternals {
  readyPromise: Promise<void> | undefined;
  readonly connection: {
    readyPromise: Promise<void> | undefined;
    waitUntilReady(): Promise<void>;
    readonly pool: { query(text: string, params?: readonly unknown[]): Promise<unknown> };
  };
}

/** Class 08 and 57P0x: the server went away or is starting; 53300: it has no slot left. */
const TRANSIENT_CODE = /^(57P0[1-5]|08\d{3}|53300|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const TRANSIENT_MESSAGE = /Connection terminated|timeout exceeded when trying to connect/;

/**
 * BullMQ's PostgreSQL backend, made to survive a server that restarts. Two things are wrong with it as it comes:
 *
 * - it retries only errors that look like ECONNREFUSED, so a connection that breaks while a job is being completed
 *   fails the job although its processor succeeded;
 * - it remembers the rejection of its first connect, so what was created during an outage never comes back.
 *
 * It patches its pool: pass connection options, never a pool that is shared.
 */
export const createResilientPostgresBackend: BackendFactory = (name, options, factoryOptions) => {
  const backend = createPostgresBackend(
    name,
    options as typeof options & { connection: PostgresConnectionOptions },
    factoryOptions,
  );
  const internals = backend as unknown as BackendInternals;
  const { connection } = internals;
  const waitUntilReady = connection.waitUntilReady.bind(connection);
  const query = connection.pool.query.bind(connection.pool);

  connection.waitUntilReady = () =>
    waitUntilReady().catch((error: unknown) => {
      connection.readyPromise = internals.readyPromise = undefined;
      throw asRetried(error);
    });
  connection.pool.query = (text, params) =>
    query(text, params).catch((error: unknown) => {
      throw asRetried(error);
    });
  return backend;
};

/** Gives an error that will pass the one code BullMQ waits for; keeps its own as `pgCode`. */
export function asRetried(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const coded = error as Error & { code?: string; pgCode?: string };
  if (!TRANSIENT_CODE.test(coded.code ?? '') && !TRANSIENT_MESSAGE.test(coded.message))
    return error;
  return Object.assign(coded, { code: 'ECONNREFUSED', pgCode: coded.code });
}
