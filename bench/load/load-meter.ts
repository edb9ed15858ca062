import { setTimeout } from 'node:timers/promises';
import { readCpuSeconds } from './process-usage';
import type { LoadResult } from './load-job';

/** Measures the CPU time of a process and the number of operations since its construction. */
export class LoadMeter {
  private readonly startedAtMs = performance.now();
  private readonly cpuSecondsAtStart: number;
  private readonly generatorCpuAtStart = process.cpuUsage();
  private readonly operationsAtStart: number;

  constructor(
    private readonly pid: number,
    private readonly countOperations: () => number,
  ) {
    this.cpuSecondsAtStart = readCpuSeconds(pid);
    this.operationsAtStart = countOperations();
  }

  /** Measures for the given time and returns the result. @param countOperations - returns the number of operations so far */
  static async measureFor(
    pid: number,
    countOperations: () => number,
    durationSeconds: number,
  ): Promise<LoadResult> {
    const meter = new LoadMeter(pid, countOperations);
    await setTimeout(durationSeconds * 1000);
    return meter.read();
  }

  /** Returns the measurements since construction, without latencies. */
  read(): LoadResult {
    const seconds = (performance.now() - this.startedAtMs) / 1000;
    const cpuSeconds = readCpuSeconds(this.pid) - this.cpuSecondsAtStart;
    const operations = this.countOperations() - this.operationsAtStart;
    const generatorCpu = process.cpuUsage(this.generatorCpuAtStart);
    return {
      operations,
      operationsPerSecond: operations / seconds,
      cpuMicrosecondsPerOperation: (cpuSeconds * 1e6) / operations,
      generatorCpuShare: (generatorCpu.user + generatorCpu.system) / 1e6 / seconds,
    };
  }
}
