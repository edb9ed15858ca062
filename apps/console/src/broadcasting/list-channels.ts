import { channelDefinitionOf } from '@giftspire/broadcasting/nest';
import { DiscoveryService } from '@nestjs/core';
import { withApplication } from '../application/with-application';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';

/** `channel:list` */
export const channelListCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('channel:list')
    .description('list the channels that need permission, and who gives it')
    .option('--json', 'as a JSON array')
    .addHelpText('after', examples('channel:list', 'channel:list --json'))
    .action(({ json }: { json?: boolean }) =>
      withApplication(configure(), (app) => {
        const channels = app
          .get(DiscoveryService, { strict: false })
          .getProviders()
          .flatMap(({ metatype }) => {
            const definition = metatype && channelDefinitionOf(metatype);
            return definition ? [{ pattern: definition.pattern, handler: metatype.name }] : [];
          });
        if (json) print(JSON.stringify(channels, null, 2));
        else channels.forEach(({ pattern, handler }) => print(`${pattern}  ${handler}`));
        return Promise.resolve();
      }),
    );
};
