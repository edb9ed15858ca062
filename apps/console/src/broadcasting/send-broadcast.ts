import { randomUUID } from 'node:crypto';
import {
  createBroadcastDriver,
  EncryptionKey,
  InvalidBroadcastEventError,
  BroadcastFailedError,
  parseBroadcastEvent,
  type BroadcastEvent,
} from '@giftspire/broadcasting';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';

/** Registers the command `broadcast:send`. */
export const registerBroadcastSendCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('broadcast:send')
    .description('send an event to the subscribers of a channel immediately, without the queue')
    .argument('<channel>', 'full channel name, e.g. private-App.Models.User.7')
    .argument('<event>', 'event name, e.g. search.completed')
    .argument('[data]', 'event data as JSON; same as --data')
    .option('--data <json>', 'event data as JSON; default {}')
    .addHelpText(
      'after',
      formatExamples(
        `broadcast:send private-App.Models.User.7 announcement --data '{"text":"Hello"}'`,
      ),
    )
    .action(
      async (
        channel: string,
        name: string,
        word: string | undefined,
        options: { data?: string },
      ) => {
        const data = pickDataFromArgumentOrOption(word, options.data) ?? '{}';
        const { broadcasting } = loadConfig();
        const { encryptionMasterKey } = broadcasting;
        const driver = createBroadcastDriver(
          {
            ...broadcasting,
            encryptionKey: encryptionMasterKey
              ? EncryptionKey.fromBase64(encryptionMasterKey)
              : undefined,
          },
          print,
        );
        try {
          await driver.broadcast(createBroadcastEvent(channel, name, data));
        } catch (error) {
          if (error instanceof BroadcastFailedError || error instanceof InvalidBroadcastEventError)
            throw new StartFailure(error.message, { cause: error });
          throw error;
        }
        print(`sent ${name} to ${channel}`);
      },
    );
};

/**
 * Returns the event data of the argument or of the option `--data`; undefined when both are missing.
 *
 * @throws StartFailure when both are present
 */
function pickDataFromArgumentOrOption(
  word: string | undefined,
  option: string | undefined,
): string | undefined {
  if (word !== undefined && option !== undefined)
    throw new StartFailure('the data is given twice: once is enough, with --data');
  return option ?? word;
}

/** @throws StartFailure when the data is not JSON; InvalidBroadcastEventError for an invalid channel or event name */
function createBroadcastEvent(channel: string, name: string, data: string): BroadcastEvent {
  try {
    JSON.parse(data);
  } catch (error) {
    throw new StartFailure('the data is not JSON, e.g. \'{"text":"Hello"}\'', { cause: error });
  }
  return parseBroadcastEvent({ id: randomUUID(), channels: [channel], name, data });
}
