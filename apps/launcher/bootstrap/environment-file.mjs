import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireWritable } from './writable.mjs';

/** Made anew for every installation; the lengths are those of Laravel's installer. */
const SECRETS = {
  REVERB_APP_ID: () => String(randomInt(100_000, 1_000_000)),
  REVERB_APP_KEY: () => alphanumeric(20),
  REVERB_APP_SECRET: () => alphanumeric(32),
};

/** Writes `.env` from `.env.example` with fresh secrets when there is none; production is configured from outside. */
export function ensureEnvironmentFile(root) {
  const path = join(root, '.env');
  if (process.env.APP_ENV === 'production' || existsSync(path)) return;
  requireWritable(root, 'write .env');
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const filled = example.replace(/^([A-Z_]+)=$/gm, (line, name) =>
    name in SECRETS ? `${name}=${SECRETS[name]()}` : line,
  );
  try {
    writeFileSync(path, filled, { flag: 'wx', mode: 0o600 });
    console.log('  ✓ .env written from .env.example, with fresh secrets');
  } catch (error) {
    // Another script of the same moment was first.
    if (error.code !== 'EEXIST') throw error;
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
