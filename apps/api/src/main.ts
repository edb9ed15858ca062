import { runRole } from '@giftspire/lifecycle';
import { startApi } from './start-api';

void runRole('api', startApi);
