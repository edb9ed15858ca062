import { readFileIfPresent } from './read-file-if-present';

/**
 * Reads the start time of a process. Together with the pid it identifies a process, as pids are reused.
 *
 * @returns start time in clock ticks since boot from `/proc/<pid>/stat`, `"?"` where there is no /proc,
 *   undefined when no such process runs
 */
export async function readProcessStartTime(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return isAlive(pid) ? '?' : undefined;
  const stat = await readFileIfPresent(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the command in parentheses and may hold blanks; field 22 is counted from there.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
