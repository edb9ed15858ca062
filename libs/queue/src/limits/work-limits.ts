/** After what a worker process ends by itself; what is not set does not end it. */
export interface WorkLimits {
  /** Jobs it starts at most. */
  readonly maxJobs?: number;
  readonly maxSeconds?: number;
  /** Resident memory, looked at between jobs, as everything here: running jobs are finished. */
  readonly maxMemoryMegabytes?: number;
  /** Whether it ends when no job of its queues could start now. */
  readonly stopWhenEmpty?: boolean;
}

/** Why a worker process is to end. */
export interface WorkEnd {
  /** For logs, e.g. `ran 100 jobs`. */
  readonly reason: string;
  /** 12 when memory ran out, as with Laravel; else 0. */
  readonly exitCode: number;
}

const OUT_OF_MEMORY = 12;

/** The limits that depend on nothing but the process. */
export function exceeded(
  limits: WorkLimits,
  { uptimeMs, residentBytes }: { uptimeMs: number; residentBytes: number },
): WorkEnd | undefined {
  const { maxSeconds, maxMemoryMegabytes } = limits;
  if (maxMemoryMegabytes !== undefined && residentBytes >= maxMemoryMegabytes * 1024 * 1024)
    return { reason: `uses ${maxMemoryMegabytes} MB of memory`, exitCode: OUT_OF_MEMORY };
  if (maxSeconds !== undefined && uptimeMs >= maxSeconds * 1_000)
    return { reason: `ran for ${maxSeconds} s`, exitCode: 0 };
  return undefined;
}
