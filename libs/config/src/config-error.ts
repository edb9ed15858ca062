/** An environment variable that is missing or has an invalid value. */
export interface ConfigProblem {
  /** Name of the environment variable. */
  name: string;
  /** Continues the name to a sentence, e.g. `must be true or false`. */
  message: string;
}

/** The environment is not a valid configuration. The message has one line for each entry of {@link problems}. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  /** @param problems - all problems of the environment, not only the first */
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(({ name, message }) => `${name}: ${message}`).join('\n'));
    this.name = 'ConfigError';
  }
}
