import { Command, InvalidArgumentError } from 'commander';

/** What the command line says; it wins over the environment. */
export interface CommandLine {
  /** Variables that are set by flags, e.g. `REVERB_SERVER_PORT`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Everything is logged, and what clients and server say to each other too. */
  readonly debug: boolean;
}

interface Flags {
  readonly host?: string;
  readonly port?: string;
  readonly path?: string;
  readonly debug?: boolean;
}

/**
 * Reads the flags. `--help`, and one that is unknown or has a bad value, end the process with a line that says so.
 *
 * @param given - without the program's own name
 */
export function parseCommandLine(
  given: readonly string[],
  command: Command = createCommand(),
): CommandLine {
  const { host, port, path, debug = false } = command.parse(given, { from: 'user' }).opts<Flags>();
  const variables = {
    ...(host !== undefined && { REVERB_SERVER_HOST: host }),
    ...(port !== undefined && { REVERB_SERVER_PORT: port }),
    ...(path !== undefined && { REVERB_SERVER_PATH: path }),
    ...(debug && { LOG_LEVEL: 'debug' }),
  };
  return { variables, debug };
}

/** The flags there are. */
export function createCommand(): Command {
  return new Command('npm run reverb:start --')
    .description('Starts the WebSocket server. What no flag says is in the environment.')
    .option('--host <address>', 'where to listen, e.g. 127.0.0.1 (REVERB_SERVER_HOST)', parseHost)
    .option('--port <number>', 'on which port, e.g. 9000 (REVERB_SERVER_PORT)', parsePort)
    .option('--path <path>', 'below which everything is, e.g. /ws (REVERB_SERVER_PATH)', parsePath)
    .option('--debug', 'log every connection and every message, without secrets')
    .allowExcessArguments(false)
    .addHelpText('after', '\nExample:\n  npm run reverb:start -- --port 8080 --debug');
}

function parseHost(value: string): string {
  if (!/^[\w.:-]+$/.test(value)) throw new InvalidArgumentError('It must be an address or a name.');
  return value;
}

function parsePort(value: string): string {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  return value;
}

function parsePath(value: string): string {
  if (!/^[\w\-./]*$/.test(value))
    throw new InvalidArgumentError('It must have only letters, digits, "_", "-", "." and "/".');
  return value;
}
