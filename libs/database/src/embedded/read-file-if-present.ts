import { readFile } from 'node:fs/promises';

/** Reads a text file; returns undefined when it does not exist, or its process under /proc has ended (ESRCH). */
export async function readFileIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
