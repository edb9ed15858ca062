import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { parseCommandLine } from './command-line';
import { startReverb } from './start-reverb';

const { variables, debug } = parseCommandLine(process.argv.slice(2));

void runRole('reverb', (context) => startReverb(context, { logFrames: debug }), {
  role: 'reverb',
  overrides: variables,
});
