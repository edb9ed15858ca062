import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { expand } from 'dotenv-expand';

/**
 * Returns the process environment, outside of production completed from the file `.env` in `directory`. Variables of
 * the process take precedence over the file; `${NAME}` in the file is expanded. A missing file is not an error.
 */
export function readEnvironment(
  directory: string,
  processEnvironment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  if (processEnvironment['APP_ENV'] === 'production') return processEnvironment;
  const file = readFileIfPresent(join(directory, '.env'));
  if (file === undefined) return processEnvironment;
  // `expand` adds the variables of the file to this object, so it gets a copy.
  const { parsed = {} } = expand({
    parsed: parse(file),
    processEnv: { ...processEnvironment } as Record<string, string>,
  });
  return { ...parsed, ...processEnvironment };
}

/** Returns a copy of this process's environment with the given variables set, for a child process. */
export function createChildEnvironment(variables: Record<string, string>): NodeJS.ProcessEnv {
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
