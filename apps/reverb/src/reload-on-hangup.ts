import type { Server } from 'node:http';
import type { ReverbConfig } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { renewTls, type ReverbEngine } from '@giftspire/reverb/nest';
import { configuredTls } from './configured-tls';
import { configuredApps } from './reverb-options';

/** Reads the files of apps and certificate again whenever the process gets a SIGHUP. @returns what ends it */
export function reloadOnHangup(
  config: ReverbConfig,
  engine: ReverbEngine,
  server: Server,
  logger: Logger,
): () => void {
  // A slip in one file must not end what runs: what it says stays as it was.
  const reload = () => {
    try {
      const apps = configuredApps(config);
      engine.replaceApps(apps);
      logger.info({ apps: apps.length }, 'apps.reloaded');
    } catch (err) {
      logger.error({ err }, 'apps.notReloaded');
    }
    try {
      const tls = configuredTls(config);
      if (tls === undefined) return;
      renewTls(server, tls);
      logger.info({}, 'certificate.reloaded');
    } catch (err) {
      logger.error({ err }, 'certificate.notReloaded');
    }
  };
  process.on('SIGHUP', reload);
  return () => process.off('SIGHUP', reload);
}
