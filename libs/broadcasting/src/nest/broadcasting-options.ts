import type { InjectionToken, ModuleMetadata, OptionalFactoryDependency } from '@nestjs/common';
import type { EventNamingOptions } from '../broadcast-event';
import type { ToBroadcastUser } from '../broadcast-user';
import type { BroadcastDriverOptions } from '../drivers/create-broadcast-driver';

export interface BroadcastingOptions
  extends Omit<BroadcastDriverOptions, 'encryptionKey'>, EventNamingOptions {
  /** Master key of encrypted channels: 32 bytes as base64. Without it, encrypted channels are rejected. */
  encryptionMasterKey?: string | undefined;
  /** Converts `request.user` for sign-ins and presence channels. Default: a user with its `id` only. */
  toBroadcastUser?: ToBroadcastUser;
}

export interface AsyncBroadcastingOptions extends Pick<ModuleMetadata, 'imports'> {
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useFactory: (...dependencies: never[]) => BroadcastingOptions | Promise<BroadcastingOptions>;
}

/** Injection token of the {@link BroadcastingOptions}. */
export const BROADCASTING_OPTIONS_TOKEN = Symbol('BROADCASTING_OPTIONS');
