import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { GuardedChannelKind } from '../guarded-channel';
import { decorateJoinParameters } from './join-parameters';

const CHANNEL_DEFINITION = 'broadcasting:channel';

export interface BroadcastChannelOptions {
  /**
   * Which channels of that name it is the doorkeeper of. Default: private, private-encrypted and presence ones alike, as
   * in Laravel.
   */
  kinds?: readonly GuardedChannelKind[];
}

export interface ChannelDefinition extends BroadcastChannelOptions {
  pattern: string;
}

/**
 * Makes a provider with a method `join` the doorkeeper of the channels of a pattern. Its parameters are the user and
 * the {@link ChannelParams}, or what `@ChannelUser()`, `@ChannelParam('id', ParseIntPipe)` and `@WantedChannel()` say.
 * `@UseGuards()` and `@UsePipes()` on the class or the method apply; a refusal by either is a 403.
 *
 * @param pattern - without prefix, e.g. `App.Models.User.{id}`
 */
export const BroadcastChannel = (pattern: string, options: BroadcastChannelOptions = {}) =>
  applyDecorators(
    Injectable(),
    SetMetadata(CHANNEL_DEFINITION, { ...options, pattern }),
    decorateJoinParameters,
  );

/** @returns undefined for a class that is no {@link BroadcastChannel} */
export function readChannelDefinition(target: object): ChannelDefinition | undefined {
  return Reflect.getMetadata(CHANNEL_DEFINITION, target) as ChannelDefinition | undefined;
}
