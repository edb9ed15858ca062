import { setTimeout } from 'node:timers/promises';
import { cpuSecondsOf } from './process-usage';
import type { LoadResult } from './load-job';

/** What was used and done between two moments. */
export class Stopwatch {
  private readonly beginMs = performance.now();
  private readonly beginCpu: number;
  private readonly beginOwn = process.cpuUsage();
  private readonly beginOperations: number;

  constructor(
    private readonly pid: number,
    private readonly operations: () => number,
  ) {
    this.beginCpu = cpuSecondsOf(pid);
    this.beginOperations = operations();
  }

  /** Counts for a time. */
  static async over(
    pid: number,
    operations: () => number,
    durationSeconds: number,
  ): Promise<LoadResult> {
    const watch = new Stopwatch(pid, operations);
    await setTimeout(durationSeconds * 1000);
    return watch.read();
  }

  read(): LoadResult {
    const seconds = (performance.now() - this.beginMs) / 1000;
    const cpuSeconds = cpuSecondsOf(this.pid) - this.beginCpu;
    const operations = this.operations() - this.beginOperations;
    const own = process.cpuUsage(this.beginOwn);
    return {
      operations,
      operationsPerSecond: operations / seconds,
      cpuMicrosecondsPerOperation: (cpuSeconds * 1e6) / operations,
      generatorLoad: (own.user + own.system) / 1e6 / seconds,
    };
  }
}
