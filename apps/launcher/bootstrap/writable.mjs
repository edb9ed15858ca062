import { accessSync, constants } from 'node:fs';
import { Refusal } from './refusal.mjs';

/** Refuses with one line where a folder cannot be written, before a tool fails with a page of its own. */
export function requireWritable(folder, purpose) {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(`cannot write ${folder} (${error.code}), needed to ${purpose}`);
  }
}
