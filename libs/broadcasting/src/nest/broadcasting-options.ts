import type { InjectionToken, ModuleMetadata, OptionalFactoryDependency } from '@nestjs/common';
import type { SnapshotOptions } from '../broadcast-event';
import type { PresentUser } from '../broadcast-user';
import type { DriverOptions } from '../drivers/create-driver';

export interface BroadcastingOptions extends Omit<DriverOptions, 'encryptionKey'>, SnapshotOptions {
  /** Base64 of 32 bytes; without it there are no encrypted channels. */
  encryptionMasterKey?: string | undefined;
  /** Who a user is to clients, in sign-ins and presence channels. Default: his `id`. */
  presentUser?: PresentUser;
}

export interface AsyncBroadcastingOptions extends Pick<ModuleMetadata, 'imports'> {
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useFactory: (...dependencies: never[]) => BroadcastingOptions | Promise<BroadcastingOptions>;
}

/** Injects the {@link BroadcastingOptions} of the application. */
export const BROADCASTING_OPTIONS = Symbol('BROADCASTING_OPTIONS');
