import 'reflect-metadata';
import { exitWithError } from '@giftspire/lifecycle';
import { createConsole } from './create-console';

/**
 * Entry of `npm run console -- <command>`: runs the command of the arguments; an error ends the process with code 1.
 */
createConsole().parseAsync().catch(exitWithError);
