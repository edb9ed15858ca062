import { join } from 'node:path';

/** A process that the launcher runs. */
export interface Role {
  readonly name: string;
  /** Compiled entry file. */
  readonly module: string;
  /** Flags for Node.js. */
  readonly nodeFlags?: readonly string[];
  /** Time from SIGTERM until the process is killed, in milliseconds. */
  readonly stopTimeoutMs: number;
}

const entryFileOf = (app: string) => join(__dirname, '..', '..', app, 'src', 'main.js');

/**
 * Roles in stop order, so that none loses a dependency: first the API stops accepting requests, then the worker finishes
 * its jobs, which publish events through the WebSocket server.
 */
export const ROLES: readonly Role[] = [
  { name: 'api', module: entryFileOf('api'), stopTimeoutMs: 15_000 },
  { name: 'worker', module: entryFileOf('worker'), stopTimeoutMs: 70_000 },
  {
    name: 'reverb',
    module: entryFileOf('reverb'),
    // Saves a third of the memory per connection: most allocations live as long as their connection.
    nodeFlags: ['--max-semi-space-size=2'],
    stopTimeoutMs: 15_000,
  },
];
