import { SetMetadata } from '@nestjs/common';

/** Metadata key of {@link Public}. */
export const IS_PUBLIC_KEY = 'sanctum:public';

/** Marks a controller, gateway or handler that may be called without a token. */
export const Public = () => SetMetadata(IS_PUBLIC_KEY, true);
