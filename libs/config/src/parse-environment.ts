import type { ConfigProblem } from './config-error';
import { variables, VARIABLE_NAMES, type VariableName, type Variables } from './variables';

/** The environment, each variable by itself: one that is refused hides nothing about the others. */
export interface ParsedEnvironment {
  /** Without those that are refused; complete when there are no {@link problems}. */
  readonly values: Partial<Variables>;
  readonly problems: readonly ConfigProblem[];
  /** Whether somebody gave a value, be it refused. */
  readonly isSet: (name: VariableName) => boolean;
}

export function parseEnvironment(environment: NodeJS.ProcessEnv): ParsedEnvironment {
  const set = withoutBlanks(environment);
  const results = VARIABLE_NAMES.map((name) => ({
    name,
    result: variables.shape[name].safeParse(set[name]),
  }));
  return {
    values: Object.fromEntries(results.map(({ name, result }) => [name, result.data])),
    problems: results.flatMap(({ name, result }) =>
      (result.error?.issues ?? []).map(({ message }) => ({ name, message })),
    ),
    isSet: (name) => name in set,
  };
}

/** Here `null` is a value: the connection that sends nothing. */
const NULL_IS_A_VALUE = 'BROADCAST_CONNECTION';

/** `NAME=` and Laravel's `NAME=null` both mean: not set. */
export function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      entry[1].trim() !== '' &&
      (entry[1] !== 'null' || entry[0] === NULL_IS_A_VALUE),
  );
  return Object.fromEntries(set.map(([name, value]) => [name, value.trim()]));
}
