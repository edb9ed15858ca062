import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { expand } from 'dotenv-expand';

/**
 * The process environment, in development completed from the `.env` file of `directory`.
 * What is set in the process wins over the file; `${NAME}` in the file is expanded.
 */
export function readEnvironment(
  directory: string,
  processEnvironment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  if (processEnvironment['APP_ENV'] === 'production') return processEnvironment;
  const file = readFileIfPresent(join(directory, '.env'));
  if (file === undefined) return processEnvironment;
  // `expand` writes what it found into the object it is given, so it gets a copy.
  const { parsed = {} } = expand({
    parsed: parse(file),
    processEnv: { ...processEnvironment } as Record<string, string>,
  });
  return { ...parsed, ...processEnvironment };
}

/** The environment of a child process: this one's, with some variables set. */
export function childEnvironment(variables: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}

function readFileIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
