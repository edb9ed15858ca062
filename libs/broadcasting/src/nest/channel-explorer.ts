import { HttpException, Injectable, type OnModuleInit } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, ExternalContextCreator } from '@nestjs/core';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import { ChannelAuthorizer, type ChannelHandler, type JoinResult } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { readChannelDefinition } from './broadcast-channel.decorator';
import { ChannelGuards } from './channel-guards';
import { CHANNEL_CONTEXT, type JoinRequest } from './join-request';

/** Instance of a class decorated with {@link BroadcastChannel}. */
type ChannelInstance = ChannelHandler & { join: (...args: unknown[]) => unknown };

/** `join` has parameter decorators of its own; Nest's route decorators, such as `@Body()`, are not resolved. */
const NO_ROUTE_PARAM_FACTORY = { exchangeKeyForValue: () => undefined };
const PIPES_ONLY = { guards: false, interceptors: false, filters: false };

/** Registers every {@link BroadcastChannel} provider of the application with the {@link ChannelAuthorizer}. */
@Injectable()
export class ChannelExplorer implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly contexts: ExternalContextCreator,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) {
      // Providers by factory or value have no class that could be decorated.
      const definition = wrapper.metatype && readChannelDefinition(wrapper.metatype);
      if (!definition || !wrapper.instance) continue;
      const { pattern, kinds } = definition;
      this.authorizer.register(pattern, this.createHandler(wrapper), kinds && new Set(kinds));
    }
  }

  private createHandler({ instance, host }: InstanceWrapper): ChannelHandler {
    const channel = instance as ChannelInstance;
    const guards = new ChannelGuards(
      channel,
      (guard) => host?.injectables.get(guard)?.instance as InstanceType<typeof guard>,
    );
    const join = this.contexts.create(
      channel,
      channel.join,
      'join',
      ROUTE_ARGS_METADATA,
      NO_ROUTE_PARAM_FACTORY,
      undefined,
      undefined,
      PIPES_ONLY,
      CHANNEL_CONTEXT,
    ) as (request: JoinRequest) => Promise<JoinResult>;
    return {
      join: (user, params, subscription) =>
        rejectAsForbidden(async () => {
          const request = { user, params, subscription };
          return (await guards.canActivate(request)) && join(request);
        }),
    };
  }
}

/** Rethrows a 4xx exception of a guard, a pipe or `join`, and a missing database row, as ChannelForbiddenError. */
async function rejectAsForbidden<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (isRejection(error)) throw new ChannelForbiddenError(error.message, { cause: error });
    throw error;
  }
}

function isRejection(error: unknown): error is Error {
  if (error instanceof HttpException) return error.getStatus() < 500;
  // Compared by name, because this library does not depend on TypeORM.
  return error instanceof Error && error.name === 'EntityNotFoundError';
}
