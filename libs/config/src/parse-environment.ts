import type { ConfigRole, ParsedVariables } from './area';
import { VARIABLE_NAMES, VARIABLE_SCHEMAS, type VariableValues } from './areas';
import type { ConfigProblem } from './config-error';

/** Result of parsing every variable: values and problems. */
export interface ParsedEnvironment extends ParsedVariables<VariableValues> {
  /** Problems of the variables whose own schema rejects their value. */
  readonly problems: readonly ConfigProblem[];
}

/** Parses every variable on its own, so that one invalid variable does not hide problems of the others. */
export function parseEnvironment(
  environment: NodeJS.ProcessEnv,
  role: ConfigRole,
): ParsedEnvironment {
  const set = removeBlankVariables(environment);
  const results = VARIABLE_NAMES.map((name) => ({
    name,
    result: VARIABLE_SCHEMAS[name].safeParse(set[name]),
  }));
  const values = Object.fromEntries(
    results.map(({ name, result }) => [name, result.data]),
  ) as Partial<VariableValues>;
  return {
    values,
    problems: results.flatMap(({ name, result }) =>
      (result.error?.issues ?? []).map(({ message }) => ({ name, message })),
    ),
    isSet: (name) => name in set,
    isProduction: values.APP_ENV === 'production',
    role,
  };
}

/** Variable for which `null` is a value: the driver that discards events. */
const VARIABLE_WITH_NULL_VALUE = 'BROADCAST_CONNECTION';

/** Returns the trimmed variables without those that count as not set: `NAME=` and Laravel's `NAME=null`. */
export function removeBlankVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      entry[1].trim() !== '' &&
      (entry[1] !== 'null' || entry[0] === VARIABLE_WITH_NULL_VALUE),
  );
  return Object.fromEntries(set.map(([name, value]) => [name, value.trim()]));
}
