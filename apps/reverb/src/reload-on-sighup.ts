import type { Server } from 'node:http';
import type { ReverbConfig } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { renewTls, type ReverbEngine } from '@giftspire/reverb/nest';
import { readConfiguredApps, readConfiguredTls } from './reverb-options';

/**
 * Reads and applies the apps file and the TLS files again whenever the process receives SIGHUP. Logs the result.
 *
 * @returns a function that removes the signal handler
 */
export function reloadOnSighup(
  config: ReverbConfig,
  engine: ReverbEngine,
  server: Server,
  logger: Logger,
): () => void {
  // An error in the apps file must not prevent the reload of the certificate, or the reverse, or stop the server.
  const reload = () => {
    try {
      const apps = readConfiguredApps(config);
      engine.replaceApps(apps);
      logger.info({ apps: apps.length }, 'apps.reloaded');
    } catch (err) {
      logger.error({ err }, 'apps.notReloaded');
    }
    try {
      const tls = readConfiguredTls(config);
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
