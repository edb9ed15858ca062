/** Limits after which a worker process shuts down. A limit that is not set does not apply. */
export interface WorkerLimits {
  /** Number of started jobs after which the process shuts down. */
  readonly maxJobs?: number;
  /** Maximum uptime of the process. */
  readonly maxSeconds?: number;
  /** Maximum resident memory of the process. Running jobs finish before the shutdown, as at every limit. */
  readonly maxMemoryMegabytes?: number;
  /** Shuts the process down when no job of its queues is ready to start. */
  readonly stopWhenEmpty?: boolean;
}

/** Request of a worker process to be shut down. */
export interface ShutdownRequest {
  /** Reason for logs, e.g. `ran 100 jobs`. */
  readonly reason: string;
  /** Exit code of the process: 12 at the memory limit, as in Laravel; otherwise 0. */
  readonly exitCode: number;
}

const OUT_OF_MEMORY_EXIT_CODE = 12;

/** Returns a request to shut down when uptime or memory has reached its limit; undefined otherwise. */
export function findTimeOrMemoryShutdownRequest(
  limits: WorkerLimits,
  { uptimeMs, residentBytes }: { uptimeMs: number; residentBytes: number },
): ShutdownRequest | undefined {
  const { maxSeconds, maxMemoryMegabytes } = limits;
  if (maxMemoryMegabytes !== undefined && residentBytes >= maxMemoryMegabytes * 1024 * 1024)
    return { reason: `uses ${maxMemoryMegabytes} MB of memory`, exitCode: OUT_OF_MEMORY_EXIT_CODE };
  if (maxSeconds !== undefined && uptimeMs >= maxSeconds * 1_000)
    return { reason: `ran for ${maxSeconds} s`, exitCode: 0 };
  return undefined;
}
