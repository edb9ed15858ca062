import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from './environment';

describe('readEnvironment', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'giftspire-env-'));
    writeFileSync(
      join(folder, '.env'),
      'REVERB_APP_KEY=from-file\nAPI_PORT=9191 # a comment\nVITE_REVERB_APP_KEY="${REVERB_APP_KEY}"\n',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('completes the process environment from .env and expands references', () => {
    expect(readEnvironment(folder, { API_PORT: '9292' })).toEqual({
      API_PORT: '9292',
      REVERB_APP_KEY: 'from-file',
      VITE_REVERB_APP_KEY: 'from-file',
    });
  });

  it('does not read the file in production', () => {
    expect(readEnvironment(folder, { APP_ENV: 'production' })).toEqual({ APP_ENV: 'production' });
  });
});
