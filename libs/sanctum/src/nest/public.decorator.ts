import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC_KEY = 'sanctum:public';

/** Lets a controller or a route be called without a token. */
export const Public = () => SetMetadata(IS_PUBLIC_KEY, true);
