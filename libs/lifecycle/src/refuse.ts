import { ConfigError } from '@giftspire/config';
import { StartFailure } from './start-failure';

/** Says on stderr why the process ends, one line for each thing to be changed, and ends it with exit code 1. */
export function refuse(error: unknown): void {
  const expected = error instanceof ConfigError || error instanceof StartFailure;
  const text = expected ? error.message : error instanceof Error ? error.stack : String(error);
  const lines = (text ?? '').split('\n').map((line) => `error: ${line}\n`);
  process.stderr.write(lines.join(''), () => process.exit(1));
}
