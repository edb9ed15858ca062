import { HttpException, Injectable, type OnModuleInit } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, ExternalContextCreator } from '@nestjs/core';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import { ChannelAuthorizer, type ChannelHandler, type JoinResult } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { findChannelDefinition } from './broadcast-channel.decorator';
import { ChannelGuardRunner } from './channel-guard-runner';
import { CHANNEL_CONTEXT_TYPE, type JoinRequest } from './join-request';

/** Instance of a class decorated with {@link BroadcastChannel}. */
type ChannelClassInstance = ChannelHandler & { join: (...args: unknown[]) => unknown };

/** Makes Nest's route decorators, such as `@Body()`, inject undefined. `join` has parameter decorators of its own. */
const NO_ROUTE_PARAM_FACTORY = { exchangeKeyForValue: () => undefined };
const PIPES_ONLY_OPTIONS = { guards: false, interceptors: false, filters: false };

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
      const definition = wrapper.metatype && findChannelDefinition(wrapper.metatype);
      if (!definition || !wrapper.instance) continue;
      const { pattern, kinds } = definition;
      this.authorizer.registerHandler(
        pattern,
        this.createChannelHandler(wrapper),
        kinds && new Set(kinds),
      );
    }
  }

  /** Returns a handler that runs the guards, the pipes and `join` of a channel class. */
  private createChannelHandler({ instance, host }: InstanceWrapper): ChannelHandler {
    const channel = instance as ChannelClassInstance;
    const guards = new ChannelGuardRunner(
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
      PIPES_ONLY_OPTIONS,
      CHANNEL_CONTEXT_TYPE,
    ) as (request: JoinRequest) => Promise<JoinResult>;
    return {
      join: (user, params, subscription) =>
        runAndConvertRejections(async () => {
          const request = { user, params, subscription };
          return (await guards.canActivate(request)) && join(request);
        }),
    };
  }
}

/**
 * Calls `decide` and returns its result. Rethrows a 4xx exception of a guard, a pipe or `join`, and the error for a missing
 * database row, as ChannelForbiddenError.
 */
async function runAndConvertRejections<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (isSubscriptionRejection(error))
      throw new ChannelForbiddenError(error.message, { cause: error });
    throw error;
  }
}

/** Returns whether an error rejects the subscription: an HttpException below 500, or TypeORM's for a missing row. */
function isSubscriptionRejection(error: unknown): error is Error {
  if (error instanceof HttpException) return error.getStatus() < 500;
  // Compared by name, because this library does not depend on TypeORM.
  return error instanceof Error && error.name === 'EntityNotFoundError';
}
