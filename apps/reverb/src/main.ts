import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { startReverb } from './start-reverb';

void runRole('reverb', startReverb, { role: 'reverb' });
