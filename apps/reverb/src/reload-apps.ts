import type { ReverbConfig } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import type { ReverbEngine } from '@giftspire/reverb';
import { configuredApps } from './reverb-options';

/** Reads the file of apps again whenever the process gets a SIGHUP. @returns what ends it */
export function reloadAppsOnHangup(
  config: ReverbConfig,
  engine: ReverbEngine,
  logger: Logger,
): () => void {
  const reload = () => {
    try {
      const apps = configuredApps(config);
      engine.replaceApps(apps);
      logger.info({ apps: apps.length }, 'apps.reloaded');
    } catch (err) {
      // A slip in the file must not end what runs: the apps stay as they are.
      logger.error({ err }, 'apps.notReloaded');
    }
  };
  process.on('SIGHUP', reload);
  return () => process.off('SIGHUP', reload);
}
