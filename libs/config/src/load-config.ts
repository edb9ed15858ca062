import type { ConfigRole } from './area';
import { CHECKS, type Variables } from './areas';
import { toConfig, type Config } from './config';
import { ConfigError } from './config-error';
import { readEnvironment } from './environment';
import { parseEnvironment } from './parse-environment';
import { findUnknownVariables } from './unknown-variables';

export interface LoadConfigOptions {
  /** Folder of `.env`, which is ignored with APP_ENV=production; base of relative paths. Default: working directory. */
  readonly directory?: string;
  /** Default: the process environment, completed from `.env`. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Variables that take precedence over the environment, e.g. from the command line; an empty value unsets one. */
  readonly overrides?: NodeJS.ProcessEnv;
  /** Program that loads the configuration; decides which variables are required. Default: `application`. */
  readonly role?: ConfigRole;
}

/**
 * Reads, validates and freezes the configuration. Called once when a process starts.
 *
 * @throws ConfigError listing every problem
 */
export function loadConfig(options: LoadConfigOptions = {}): Config {
  const { directory = process.cwd(), role = 'application' } = options;
  const environment = {
    ...(options.environment ?? readEnvironment(directory)),
    ...options.overrides,
  };
  const parsed = parseEnvironment(environment, role);
  const problems = [
    ...findUnknownVariables(environment),
    ...parsed.problems,
    ...CHECKS.flatMap((findProblems) => findProblems(parsed)),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(toConfig(parsed.values as Variables, directory));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
