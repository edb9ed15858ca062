import { readFileSync } from 'node:fs';

/** Unit of the times in `/proc/{pid}/stat` (USER_HZ): 100 on every Linux that Node.js supports. */
const TICKS_PER_SECOND = 100;

/** Returns the CPU time (user and system, all threads) that a process has used since its start, in seconds. Linux only. */
export function readCpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Skip the program name in parentheses, which may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Returns the resident memory of a process in bytes. Linux only. */
export function readResidentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
