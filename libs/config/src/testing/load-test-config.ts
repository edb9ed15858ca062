import type { ConfigRole } from '../area';
import type { Config } from '../config';
import { ConfigError } from '../config-error';
import { loadConfig } from '../load-config';

/** Test values of the variables that are required and have no default. */
export const CREDENTIALS = {
  REVERB_APP_ID: '123456',
  REVERB_APP_KEY: 'key',
  REVERB_APP_SECRET: 'a-secret-of-twenty-eight-ch.',
};

/** Loads the configuration from these variables only, without the process environment and `.env`. */
export const loadTestConfig = (environment: Record<string, string>, role?: ConfigRole): Config =>
  loadConfig({ directory: '/srv/giftspire', environment, role });

/** Returns the error messages for these variables, by variable name; an empty object when they are valid. */
export function findProblemMessages(
  variables: Record<string, string>,
  role?: ConfigRole,
): Record<string, string> {
  try {
    loadTestConfig(variables, role);
  } catch (error) {
    if (error instanceof ConfigError)
      return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
    throw error;
  }
  return {};
}
