import 'reflect-metadata';
import { exitWithError } from '@giftspire/lifecycle';
import { createConsole } from './create-console';

/** `npm run console -- <command>` */
createConsole().parseAsync().catch(exitWithError);
