import { Argument } from 'commander';

/** Creates the optional argument that overrides QUEUE_CONNECTION. */
export function createConnectionArgument(): Argument {
  return new Argument('[connection]', 'connection of the queue; default: QUEUE_CONNECTION').choices(
    ['database', 'redis'],
  );
}
