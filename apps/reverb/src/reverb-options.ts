import type { ReverbConfig } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import {
  InvalidAppsFile,
  readAppsFile,
  type ReverbApp,
  type ReverbOptions,
} from '@giftspire/reverb';

/**
 * The app of the environment and those of the file. One that is in both is as the file says.
 *
 * @throws StartFailure naming the variable of the file
 */
export function configuredApps(config: ReverbConfig): ReverbApp[] {
  const { app } = config;
  const ofFile = config.appsFile === undefined ? [] : appsOfFile(config.appsFile);
  if (ofFile.some(({ id }) => id === app.id)) return ofFile;
  return [app, ...ofFile];
}

/** @throws StartFailure */
export function reverbOptions(config: ReverbConfig): ReverbOptions {
  return {
    apps: configuredApps(config),
    path: config.server.path,
    scaling: config.scaling,
    ...config.options,
  };
}

function appsOfFile(path: string): ReverbApp[] {
  try {
    return readAppsFile(path);
  } catch (cause) {
    if (!(cause instanceof InvalidAppsFile)) throw cause;
    throw new StartFailure(`REVERB_APPS_FILE: ${cause.message}`, { cause });
  }
}
