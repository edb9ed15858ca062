import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const CHANNEL_PATTERN = 'broadcasting:channel-pattern';

/**
 * Makes a provider with `join(user, params)` the doorkeeper of the channels of a pattern.
 *
 * @param pattern - without prefix, e.g. `App.Models.User.{id}`
 */
export const BroadcastChannel = (pattern: string) =>
  applyDecorators(Injectable(), SetMetadata(CHANNEL_PATTERN, pattern));
