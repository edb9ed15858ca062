import type { InjectionToken, ModuleMetadata, OptionalFactoryDependency } from '@nestjs/common';
import type { EventNamingOptions } from '../broadcast-event';
import type { ToBroadcastUser } from '../broadcast-user';
import type { DriverOptions } from '../drivers/create-driver';

export interface BroadcastingOptions extends Omit<DriverOptions, 'encryptionKey'>, EventNamingOptions {
  /** Base64 of 32 bytes; without it there are no encrypted channels. */
  encryptionMasterKey?: string | undefined;
  /** Who a user is to clients, in sign-ins and presence channels. Default: his `id`. */
  toBroadcastUser?: ToBroadcastUser;
}

export interface AsyncBroadcastingOptions extends Pick<ModuleMetadata, 'imports'> {
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useFactory: (...dependencies: never[]) => BroadcastingOptions | Promise<BroadcastingOptions>;
}

/** Injects the {@link BroadcastingOptions} of the application. */
export const BROADCASTING_OPTIONS = Symbol('BROADCASTING_OPTIONS');
