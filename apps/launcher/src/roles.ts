import { join } from 'node:path';

/** One process of the application, as the launcher runs it. */
export interface Role {
  readonly name: string;
  /** Compiled entry file. */
  readonly module: string;
  /** Flags for Node.js. */
  readonly nodeFlags?: readonly string[];
  /** Milliseconds it may take from SIGTERM to its end before it is killed. */
  readonly stopPatienceMs: number;
}

const entryOf = (app: string) => join(__dirname, '..', '..', app, 'src', 'main.js');

/**
 * In the order of being stopped, so that nothing loses what it depends on: the API takes no more requests, the worker
 * ends its jobs, which need the WebSocket server to tell of them.
 */
export const ROLES: readonly Role[] = [
  { name: 'api', module: entryOf('api'), stopPatienceMs: 15_000 },
  { name: 'worker', module: entryOf('worker'), stopPatienceMs: 70_000 },
  {
    name: 'reverb',
    module: entryOf('reverb'),
    // A third less memory a connection: what it allocates lives as long as the connection, not a moment.
    nodeFlags: ['--max-semi-space-size=2'],
    stopPatienceMs: 15_000,
  },
];
