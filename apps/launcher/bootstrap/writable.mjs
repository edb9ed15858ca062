import { accessSync, constants } from 'node:fs';
import { StartError } from './start-error.mjs';

/** Throws a StartError when the folder is not writable, before npm or a compiler fails with a long trace. */
export function requireWritable(folder, purpose) {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartError(`cannot write ${folder} (${error.code}), needed to ${purpose}`);
  }
}
