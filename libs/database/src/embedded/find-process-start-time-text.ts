import { readFileIfPresent } from './read-file-if-present';

/**
 * Reads the start time of a process, which with the pid identifies the process, because pids are reused.
 *
 * @returns start time in clock ticks since boot from `/proc/<pid>/stat`, `"?"` where there is no /proc,
 *   undefined when no such process runs
 */
export async function findProcessStartTimeText(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return isProcessRunning(pid) ? '?' : undefined;
  const stat = await readFileIfPresent(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the command in parentheses, which may contain spaces, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
