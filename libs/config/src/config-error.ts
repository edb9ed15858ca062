/** One refused variable. */
export interface ConfigProblem {
  /** Name of the environment variable. */
  name: string;
  message: string;
}

/** The environment was refused; {@link problems} holds everything that is wrong with it, not only the first. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(({ name, message }) => `${name}: ${message}`).join('\n'));
    this.name = 'ConfigError';
  }
}
