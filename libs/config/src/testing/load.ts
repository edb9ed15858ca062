import type { Config } from '../config';
import { ConfigError } from '../config-error';
import { loadConfig, type LoadConfigOptions } from '../load-config';

/** What has no default. */
export const CREDENTIALS = {
  REVERB_APP_ID: '123456',
  REVERB_APP_KEY: 'key',
  REVERB_APP_SECRET: 'a-secret-of-twenty-eight-ch.',
};

type Role = LoadConfigOptions['role'];

/** The configuration that exactly these variables give. */
export const load = (environment: Record<string, string>, role?: Role): Config =>
  loadConfig({ directory: '/srv/giftspire', environment, role });

/** Why exactly these variables are refused, by name; empty when they are not. */
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
