import 'reflect-metadata';
import { refuse } from '@giftspire/lifecycle';
import { createConsole } from './create-console';

/** `npm run console -- <command>` */
createConsole().parseAsync().catch(refuse);
