import { createPostgresBackend, type BackendFactory, type PostgresConnectionOptions } from 'bullmq';

/** Private members of BullMQ's backend that are patched here; `bullmq` is pinned to 6.7.0 because of them. */
interface BackendInternals {
  readyPromise: Promise<void> | undefined;
  readonly connection: {
    readyPromise: Promise<void> | undefined;
    waitUntilReady(): Promise<void>;
    readonly pool: { query(text: string, params?: readonly unknown[]): Promise<unknown> };
  };
}

/** Codes of transient errors: lost or starting server (08xxx, 57P0x), too many connections (53300), broken socket. */
const TRANSIENT_CODE = /^(57P0[1-5]|08\d{3}|53300|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const TRANSIENT_MESSAGE = /Connection terminated|timeout exceeded when trying to connect/;

/**
 * Creates BullMQ's PostgreSQL backend and patches it to survive a restart of the server. The original has two flaws:
 *
 * - it retries only ECONNREFUSED, so a connection that breaks while a job is being completed fails the job although
 *   its processor succeeded;
 * - it caches the rejection of its first connect, so a queue or worker created during an outage never recovers.
 *
 * The patch changes the backend's pool: pass connection options, never a shared pool.
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
      throw markRetryableIfTransient(error);
    });
  connection.pool.query = (text, params) =>
    query(text, params).catch((error: unknown) => {
      throw markRetryableIfTransient(error);
    });
  return backend;
};

/**
 * Sets the code of a transient error to ECONNREFUSED, the only code BullMQ retries, and keeps the original code as
 * `pgCode`. Returns the same error; any other error unchanged.
 */
function markRetryableIfTransient(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const errorWithCode = error as Error & { code?: string; pgCode?: string };
  if (
    !TRANSIENT_CODE.test(errorWithCode.code ?? '') &&
    !TRANSIENT_MESSAGE.test(errorWithCode.message)
  )
    return error;
  return Object.assign(errorWithCode, { code: 'ECONNREFUSED', pgCode: errorWithCode.code });
}
