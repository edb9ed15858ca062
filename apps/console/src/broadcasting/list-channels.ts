import { findChannelDefinition } from '@giftspire/broadcasting/nest';
import { DiscoveryService } from '@nestjs/core';
import { withApplicationContext } from '../application/with-application-context';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';

/** Registers the command `channel:list`. */
export const registerChannelListCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('channel:list')
    .description('list the private and presence channels with the class that authorizes each')
    .option('--json', 'print a JSON array')
    .addHelpText('after', formatExamples('channel:list', 'channel:list --json'))
    .action(({ json }: { json?: boolean }) =>
      withApplicationContext(loadConfig(), (app) => {
        const channels = app
          .get(DiscoveryService, { strict: false })
          .getProviders()
          .flatMap(({ metatype }) => {
            const definition = metatype && findChannelDefinition(metatype);
            return definition ? [{ pattern: definition.pattern, handler: metatype.name }] : [];
          });
        if (json) print(JSON.stringify(channels, null, 2));
        else channels.forEach(({ pattern, handler }) => print(`${pattern}  ${handler}`));
        return Promise.resolve();
      }),
    );
};
