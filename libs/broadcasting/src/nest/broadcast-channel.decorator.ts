import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { GuardedChannelKind } from '../guarded-channel';
import { addDefaultJoinDecorators } from './join-parameters';

const CHANNEL_DEFINITION_METADATA_KEY = 'broadcasting:channel';

export interface BroadcastChannelOptions {
  /**
   * Kinds of channels the class authorizes. Default: private, private-encrypted and presence channels, as in Laravel.
   */
  kinds?: readonly GuardedChannelKind[];
}

export interface ChannelDefinition extends BroadcastChannelOptions {
  pattern: string;
}

/**
 * Class decorator for a provider whose method `join` authorizes subscriptions to the channels of a pattern. The parameters
 * of `join` are the user and the {@link ChannelParams}, or those injected by `@ChannelUser()`,
 * `@ChannelParam('id', ParseIntPipe)` and `@ChannelSubscription()`. `@UseGuards()` and `@UsePipes()` apply to the class and
 * to `join`; a rejection by a guard or a pipe is a 403.
 *
 * @param pattern - without prefix, e.g. `App.Models.User.{id}`
 */
export const BroadcastChannel = (pattern: string, options: BroadcastChannelOptions = {}) =>
  applyDecorators(
    Injectable(),
    SetMetadata(CHANNEL_DEFINITION_METADATA_KEY, { ...options, pattern }),
    addDefaultJoinDecorators,
  );

/** Returns the pattern and the options of {@link BroadcastChannel} on a class; undefined for a class without it. */
export function findChannelDefinition(target: object): ChannelDefinition | undefined {
  return Reflect.getMetadata(CHANNEL_DEFINITION_METADATA_KEY, target) as
    ChannelDefinition | undefined;
}
