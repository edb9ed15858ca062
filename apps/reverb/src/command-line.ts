import { Command, InvalidArgumentError } from 'commander';

/** Settings from the command line, which take precedence over the environment. */
export interface ParsedCommandLine {
  /** Environment variables that flags set, with their values, e.g. `REVERB_SERVER_PORT`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Indicates whether `--debug` was given: log at level debug, including every frame received and sent. */
  readonly debug: boolean;
}

/** Values of the given flags by name, as commander returns them. */
interface FlagValues {
  readonly host?: string;
  readonly port?: string;
  readonly path?: string;
  readonly debug?: boolean;
}

/**
 * Parses the flags. Exits the process after `--help`, and with an error message after an unknown flag or invalid value.
 *
 * @param flags - arguments of the process, without the paths of Node.js and the script
 */
export function parseCommandLine(
  flags: readonly string[],
  command: Command = createCommand(),
): ParsedCommandLine {
  const {
    host,
    port,
    path,
    debug = false,
  } = command.parse(flags, { from: 'user' }).opts<FlagValues>();
  const variables = {
    ...(host !== undefined && { REVERB_SERVER_HOST: host }),
    ...(port !== undefined && { REVERB_SERVER_PORT: port }),
    ...(path !== undefined && { REVERB_SERVER_PATH: path }),
    ...(debug && { LOG_LEVEL: 'debug' }),
  };
  return { variables, debug };
}

/** Creates the command with its flags and help text. */
export function createCommand(): Command {
  return new Command('npm run reverb:start --')
    .description(
      'Starts the WebSocket server. Settings without a flag are read from the environment variables REVERB_*.',
    )
    .option(
      '--host <address>',
      'address to listen on, e.g. 127.0.0.1 (REVERB_SERVER_HOST)',
      validateHost,
    )
    .option('--port <number>', 'port to listen on, e.g. 9000 (REVERB_SERVER_PORT)', validatePort)
    .option(
      '--path <path>',
      'path prefix of all endpoints, e.g. /ws (REVERB_SERVER_PATH)',
      validatePath,
    )
    .option('--debug', 'log every connection and every frame, without secrets')
    .allowExcessArguments(false)
    .addHelpText('after', '\nExample:\n  npm run reverb:start -- --port 8080 --debug');
}

/** Returns the value unchanged. @throws InvalidArgumentError if it is not an IP address or host name */
function validateHost(value: string): string {
  if (!/^[\w.:-]+$/.test(value))
    throw new InvalidArgumentError('It must be an IP address or a host name.');
  return value;
}

/** Returns the value unchanged, as text. @throws InvalidArgumentError if it is not a number from 1 to 65535 */
function validatePort(value: string): string {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  return value;
}

/** Returns the value unchanged. @throws InvalidArgumentError if it contains characters that need encoding */
function validatePath(value: string): string {
  if (!/^[\w\-./]*$/.test(value))
    throw new InvalidArgumentError('It must contain only letters, digits, "_", "-", "." and "/".');
  return value;
}
