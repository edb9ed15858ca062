import type { ConfigRole } from './area';
import { PROBLEM_FINDERS, type VariableValues } from './areas';
import { toConfig, type Config } from './config';
import { ConfigError } from './config-error';
import { readEnvironment } from './environment';
import { parseEnvironment } from './parse-environment';
import { findUnknownVariableProblems } from './unknown-variables';

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
 * Reads and validates the environment and returns the frozen configuration. Called once when a process starts.
 *
 * @throws ConfigError with all problems of the environment
 */
export function loadConfig(options: LoadConfigOptions = {}): Config {
  const { directory = process.cwd(), role = 'application' } = options;
  const environment = {
    ...(options.environment ?? readEnvironment(directory)),
    ...options.overrides,
  };
  const parsed = parseEnvironment(environment, role);
  const problems = [
    ...findUnknownVariableProblems(environment),
    ...parsed.problems,
    ...PROBLEM_FINDERS.flatMap((findProblems) => findProblems(parsed)),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(toConfig(parsed.values as VariableValues, directory));
}

/** Freezes the value and everything in it, and returns it. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
