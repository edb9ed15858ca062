import { readFile } from 'node:fs/promises';

/** The text of a file, undefined when there is none. A process's files under /proc end with the process (ESRCH). */
export async function readFileIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
