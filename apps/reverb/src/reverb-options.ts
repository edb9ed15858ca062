import type { ReverbConfig } from '@giftspire/config';
import { readAppsFile, type ReverbApp, type ReverbOptions } from '@giftspire/reverb';

/**
 * The app of the environment and those of the file. One that is in both is as the file says.
 *
 * @throws InvalidAppsFile
 */
export function configuredApps(config: ReverbConfig): ReverbApp[] {
  const { app, allowedOrigins, allowMissingOrigin, acceptClientEventsFrom, rateLimiting } = config;
  const maxConnections = config.maxConnectionsOfApp;
  const ofFile = config.appsFile === undefined ? [] : readAppsFile(config.appsFile);
  if (ofFile.some(({ id }) => id === app.id)) return ofFile;
  const options = {
    allowedOrigins,
    allowMissingOrigin,
    acceptClientEventsFrom,
    rateLimiting,
    maxConnections,
  };
  return [{ ...app, ...options }, ...ofFile];
}

/** @throws InvalidAppsFile */
export function reverbOptions(config: ReverbConfig): ReverbOptions {
  return {
    apps: configuredApps(config),
    path: config.server.path,
    scaling: config.scaling,
    activityTimeoutSeconds: config.activityTimeoutSeconds,
    pingAfterSeconds: config.pingIntervalSeconds,
    maxMessageBytes: config.maxMessageBytes,
    drainSeconds: config.drainSeconds,
    drainDelaySeconds: config.drainDelaySeconds,
    ...config.limits,
  };
}
