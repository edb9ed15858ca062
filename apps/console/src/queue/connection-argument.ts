import { Argument } from 'commander';

/** Where the jobs are, when it is not where QUEUE_CONNECTION says. */
export function connectionArgument(): Argument {
  return new Argument('[connection]', 'instead of QUEUE_CONNECTION').choices(['database', 'redis']);
}
