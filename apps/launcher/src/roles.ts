import { join } from 'node:path';

/** One of the processes that the launcher runs: how it is started and stopped. */
export interface RoleDefinition {
  readonly name: string;
  /** Path of the compiled entry file. */
  readonly entryFile: string;
  /** Command-line flags for Node.js. */
  readonly nodeFlags?: readonly string[];
  /** Time from SIGTERM until the process is killed, in milliseconds. */
  readonly stopTimeoutMs: number;
}

const toEntryFile = (app: string) => join(__dirname, '..', '..', app, 'src', 'main.js');

/**
 * Roles in stop order, so that none loses a dependency: first the API stops accepting requests, then the worker
 * finishes its jobs, which publish events through the WebSocket server.
 */
export const ROLES: readonly RoleDefinition[] = [
  { name: 'api', entryFile: toEntryFile('api'), stopTimeoutMs: 15_000 },
  { name: 'worker', entryFile: toEntryFile('worker'), stopTimeoutMs: 70_000 },
  {
    name: 'reverb',
    entryFile: toEntryFile('reverb'),
    // A small young generation saves a third of the memory per connection: most objects live as long as a connection.
    nodeFlags: ['--max-semi-space-size=2'],
    stopTimeoutMs: 15_000,
  },
];
