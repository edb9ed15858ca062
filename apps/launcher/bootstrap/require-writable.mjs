import { accessSync, constants } from 'node:fs';
import { StartError } from './start-error.mjs';

/**
 * Checks that the folder is writable, before npm or a compiler fails with a long stack trace.
 *
 * @param purpose - ends the message, e.g. `write .env`
 * @throws StartError when it is not writable
 */
export function requireWritable(folder, purpose) {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartError(`cannot write ${folder} (${error.code}), needed to ${purpose}`);
  }
}
