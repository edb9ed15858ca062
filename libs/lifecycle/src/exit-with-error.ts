import { ConfigError } from '@giftspire/config';
import { StartFailure } from './start-failure';

/**
 * Prints the error to stderr and exits with code 1: one line per problem for a {@link ConfigError} or
 * {@link StartFailure}, the stack of any other error.
 */
export function exitWithError(error: unknown): void {
  const expected = error instanceof ConfigError || error instanceof StartFailure;
  const text = expected ? error.message : error instanceof Error ? error.stack : String(error);
  const lines = (text ?? '').split('\n').map((line) => `error: ${line}\n`);
  process.stderr.write(lines.join(''), () => process.exit(1));
}
