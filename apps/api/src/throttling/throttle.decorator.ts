import { SetMetadata } from '@nestjs/common';
import type { LimiterName } from './limiters';

/** Metadata key under which {@link Throttle} stores the name of the limiter. */
export const LIMITER_METADATA_KEY = 'throttle';

/** Sets the limiter of a controller or a route. The default is `api`; `none` turns throttling off. */
export const Throttle = (limiter: LimiterName | 'none') =>
  SetMetadata(LIMITER_METADATA_KEY, limiter);
