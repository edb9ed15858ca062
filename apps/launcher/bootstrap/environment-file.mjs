import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { requireWritable } from './writable.mjs';

/** Made anew for every installation; the lengths are those of Laravel's installer. */
const SECRETS = {
  REVERB_APP_ID: () => String(randomInt(100_000, 1_000_000)),
  REVERB_APP_KEY: () => alphanumeric(20),
  REVERB_APP_SECRET: () => alphanumeric(32),
};

/**
 * Writes `.env` from `.env.example` when there is none, and fills in the secrets an existing one leaves empty.
 * Production is configured from outside.
 */
export function ensureEnvironmentFile(root) {
  if (process.env.APP_ENV === 'production') return;
  const path = join(root, '.env');
  const isNew = !existsSync(path);
  const before = read(isNew ? join(root, '.env.example') : path);
  const after = before.replace(/^([A-Z_]+)=[ \t]*$/gm, (line, name) =>
    name in SECRETS && process.env[name] === undefined ? `${name}=${SECRETS[name]()}` : line,
  );
  if (!isNew && after === before) return;
  requireWritable(root, 'write .env');
  writeFileSync(path, after, { mode: 0o600 });
  console.log(
    `  ✓ .env ${isNew ? 'written from .env.example, with' : 'completed with'} fresh secrets`,
  );
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // Somebody else's, for example: it holds secrets, so only its owner may read it.
    throw new Refusal(`cannot read ${path} (${error.code})`);
  }
}

function alphanumeric(length) {
  let text = '';
  while (text.length < length)
    text += randomBytes(length)
      .toString('base64')
      .replace(/[^a-z0-9]/g, '');
  return text.slice(0, length);
}
