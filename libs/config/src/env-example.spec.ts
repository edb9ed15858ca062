import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from './load-config';
import { VARIABLE_NAMES } from './variables';

const example = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');

describe('.env.example', () => {
  it('names every variable there is, once, and no other', () => {
    const names = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...names].sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  it('shows the defaults', () => {
    const shown = Object.fromEntries(
      [...example.matchAll(/^([A-Z][A-Z_]+)=(.+)$/gm)].map(([, name = '', value]) => [name, value]),
    );
    const credentials = { REVERB_APP_ID: '1', REVERB_APP_KEY: 'k', REVERB_APP_SECRET: 's' };
    const load = (environment: Record<string, string>) =>
      loadConfig({ environment: { ...environment, ...credentials } });
    expect(load(shown as Record<string, string>)).toEqual(load({}));
  });
});
