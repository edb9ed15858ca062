import { SetMetadata } from '@nestjs/common';
import type { LimiterName } from './limiters';

export const THROTTLE_KEY = 'throttle';

/** Counts calls of a controller or a route by this limiter instead of the general one; `none` counts nothing. */
export const Throttle = (limiter: LimiterName | 'none') => SetMetadata(THROTTLE_KEY, limiter);
