import type { Config } from '../config';
import { ConfigError } from '../config-error';
import { loadConfig, type LoadConfigOptions } from '../load-config';

/** The variables without a default. */
export const CREDENTIALS = {
  REVERB_APP_ID: '123456',
  REVERB_APP_KEY: 'key',
  REVERB_APP_SECRET: 'a-secret-of-twenty-eight-ch.',
};

type Role = LoadConfigOptions['role'];

/** Loads the configuration from these variables alone. */
export const load = (environment: Record<string, string>, role?: Role): Config =>
  loadConfig({ directory: '/srv/giftspire', environment, role });

/** Returns the error messages for these variables alone, by variable name; empty when they are valid. */
export function problemsOf(variables: Record<string, string>, role?: Role): Record<string, string> {
  try {
    load(variables, role);
  } catch (error) {
    if (error instanceof ConfigError)
      return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
    throw error;
  }
  return {};
}
