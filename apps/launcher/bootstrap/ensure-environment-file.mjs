import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.mjs';
import { requireWritable } from './require-writable.mjs';

/** Generators of the secrets by variable name. The lengths are those of Laravel's installer. */
const SECRET_GENERATORS = {
  REVERB_APP_ID: () => String(randomInt(100_000, 1_000_000)),
  REVERB_APP_KEY: () => generateLowercaseAlphanumeric(20),
  REVERB_APP_SECRET: () => generateLowercaseAlphanumeric(32),
};

/**
 * Creates `.env` from `.env.example` with generated secrets, or fills in the empty secrets of an existing `.env`. Does
 * nothing in production, where the process environment is the configuration.
 *
 * @throws StartError when a file cannot be read or written
 */
export function ensureEnvironmentFile(root) {
  if (process.env.APP_ENV === 'production') return;
  const path = join(root, '.env');
  const isNew = !existsSync(path);
  const before = readTextFile(isNew ? join(root, '.env.example') : path);
  const after = before.replace(/^([A-Z_]+)=[ \t]*$/gm, (line, name) =>
    name in SECRET_GENERATORS && process.env[name] === undefined
      ? `${name}=${SECRET_GENERATORS[name]()}`
      : line,
  );
  if (!isNew && after === before) return;
  requireWritable(root, 'write .env');
  writeFileSync(path, after, { mode: 0o600 });
  console.log(
    `  ✓ .env ${isNew ? 'created from .env.example with' : 'completed with'} generated secrets`,
  );
}

function readTextFile(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // The usual reason: another user owns the file, which only its owner may read because it has secrets.
    throw new StartError(`cannot read ${path} (${error.code})`);
  }
}

function generateLowercaseAlphanumeric(length) {
  let text = '';
  while (text.length < length)
    text += randomBytes(length)
      .toString('base64')
      .replace(/[^a-z0-9]/g, '');
  return text.slice(0, length);
}
