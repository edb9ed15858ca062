import { HttpException, Injectable, type OnModuleInit } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, ExternalContextCreator } from '@nestjs/core';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import { ChannelAuthorizer, type ChannelHandler, type JoinResult } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { readChannelDefinition } from './broadcast-channel.decorator';
import { ChannelGuards } from './channel-guards';
import { CHANNEL_CONTEXT, type JoinRequest } from './join-request';

type Channel = ChannelHandler & { join: (...args: unknown[]) => unknown };

/** Its params come from decorators of their own; those of routes have no meaning here. */
const NO_ROUTE_PARAMETERS = { exchangeKeyForValue: () => undefined };
const PIPES_ONLY = { guards: false, interceptors: false, filters: false };

/** Finds the {@link BroadcastChannel} providers of the application and registers them. */
@Injectable()
export class ChannelExplorer implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly contexts: ExternalContextCreator,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) {
      // Factories and values have no class that could be decorated.
      const definition = wrapper.metatype && readChannelDefinition(wrapper.metatype);
      if (!definition || !wrapper.instance) continue;
      const { pattern, kinds } = definition;
      this.authorizer.register(pattern, this.handlerOf(wrapper), kinds && new Set(kinds));
    }
  }

  private handlerOf({ instance, host }: InstanceWrapper): ChannelHandler {
    const channel = instance as Channel;
    const guards = new ChannelGuards(
      channel,
      (guard) => host?.injectables.get(guard)?.instance as InstanceType<typeof guard>,
    );
    const join = this.contexts.create(
      channel,
      channel.join,
      'join',
      ROUTE_ARGS_METADATA,
      NO_ROUTE_PARAMETERS,
      undefined,
      undefined,
      PIPES_ONLY,
      CHANNEL_CONTEXT,
    ) as (request: JoinRequest) => Promise<JoinResult>;
    return {
      join: (user, params, wanted) =>
        refusingAs403(async () => {
          const request = { user, params, wanted };
          return (await guards.canActivate(request)) && join(request);
        }),
    };
  }
}

/** A pipe that cannot parse, a guard that throws, a row that is not there: whoever asks may not listen. */
async function refusingAs403<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (isRefusal(error)) throw new ChannelForbiddenError(error.message, { cause: error });
    throw error;
  }
}

function isRefusal(error: unknown): error is Error {
  if (error instanceof HttpException) return error.getStatus() < 500;
  // By name: this library does not depend on TypeORM, its users may.
  return error instanceof Error && error.name === 'EntityNotFoundError';
}
