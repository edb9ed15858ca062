import { randomUUID } from 'node:crypto';
import {
  createDriver,
  EncryptionKey,
  InvalidBroadcastEventError,
  BroadcastFailedError,
  parseBroadcastEvent,
  type BroadcastEvent,
} from '@giftspire/broadcasting';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';

/** `broadcast:send` */
export const broadcastSendCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('broadcast:send')
    .description('send an event to the subscribers of a channel, at once')
    .argument('<channel>', 'full name, e.g. private-App.Models.User.7')
    .argument('<event>', 'name, e.g. search.completed')
    .argument('[data]', 'the same as --data')
    .option('--data <json>', 'what the event carries; default {}')
    .addHelpText(
      'after',
      examples(`broadcast:send private-App.Models.User.7 announcement --data '{"text":"Hello"}'`),
    )
    .action(
      async (
        channel: string,
        name: string,
        word: string | undefined,
        options: { data?: string },
      ) => {
        const data = onlyOne(word, options.data) ?? '{}';
        const { broadcasting } = configure();
        const { encryptionMasterKey } = broadcasting;
        const driver = createDriver(
          {
            ...broadcasting,
            encryptionKey: encryptionMasterKey
              ? EncryptionKey.fromBase64(encryptionMasterKey)
              : undefined,
          },
          print,
        );
        try {
          await driver.broadcast(eventOf(channel, name, data));
        } catch (error) {
          if (error instanceof BroadcastFailedError || error instanceof InvalidBroadcastEventError)
            throw new StartFailure(error.message, { cause: error });
          throw error;
        }
        print(`sent ${name} to ${channel}`);
      },
    );
};

/** @throws StartFailure when both are given */
function onlyOne(word: string | undefined, option: string | undefined): string | undefined {
  if (word !== undefined && option !== undefined)
    throw new StartFailure('the data is given twice: once is enough, with --data');
  return option ?? word;
}

function eventOf(channel: string, name: string, data: string): BroadcastEvent {
  try {
    JSON.parse(data);
  } catch (error) {
    throw new StartFailure('the data is not JSON, e.g. \'{"text":"Hello"}\'', { cause: error });
  }
  return parseBroadcastEvent({ id: randomUUID(), channels: [channel], name, data });
}
