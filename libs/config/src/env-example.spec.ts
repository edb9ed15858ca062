import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { expand } from 'dotenv-expand';
import { AREAS, VARIABLE_NAMES, VARIABLE_SCHEMAS } from './areas';
import { renderEnvExample } from './env-example';
import { loadConfig } from './load-config';
import { CREDENTIALS } from './testing/load-test-config';

const example = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');

/**
 * Returns the values of the file by variable name, including those that are commented out, with `${NAME}` expanded. The
 * empty secrets are replaced by test credentials.
 */
const parseAllAssignments = (): Record<string, string> => {
  const parsed = { ...parse(example.replace(/^#(?=[A-Z][A-Z_]+=)/gm, '')), ...CREDENTIALS };
  return expand({ parsed, processEnv: {} }).parsed ?? {};
};

describe('.env.example', () => {
  it('is up to date; otherwise run `npm run generate:env-example`', () => {
    expect(example).toBe(renderEnvExample());
  });

  it('names every variable once and no other', () => {
    const names = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...names].sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  it('leaves only the generated secrets uncommented, and empty', () => {
    expect(parse(example)).toEqual({
      REVERB_APP_ID: '',
      REVERB_APP_KEY: '',
      REVERB_APP_SECRET: '',
    });
  });

  it('shows the default of every variable that has one, and valid examples of the others', () => {
    const assignments = parseAllAssignments();
    for (const name of VARIABLE_NAMES) {
      const schema = VARIABLE_SCHEMAS[name];
      const fallback = schema.safeParse(undefined).data;
      const shown = assignments[name] === '' ? undefined : assignments[name];
      if (fallback === undefined || fallback === '')
        expect(schema.safeParse(shown).error).toBeUndefined();
      else expect([name, schema.safeParse(shown).data]).toEqual([name, fallback]);
    }
  });

  it('has lines of at most 120 characters', () => {
    expect(example.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('loads as a valid configuration once the secrets are filled in', () => {
    const environment = { ...parse(example), ...CREDENTIALS };
    expect(loadConfig({ environment })).toEqual(loadConfig({ environment: CREDENTIALS }));
  });
});

describe('the areas of the configuration', () => {
  it('declare every variable in one area only', () => {
    const declared = AREAS.flatMap(({ variables }) => Object.keys(variables));
    expect(declared.sort()).toEqual([...VARIABLE_NAMES].sort());
  });
});
