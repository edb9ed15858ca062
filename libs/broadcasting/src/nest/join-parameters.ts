import { createParamDecorator, type PipeTransform, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { getJoinRequest } from './join-request';

/** Injects the user who wants to subscribe into a parameter of `join`. */
export const ChannelUser = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).user,
);

/** Injects the `SubscriptionRequest`, with full channel name and socket id, into a parameter of `join`. */
export const ChannelSubscription = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).subscription,
);

const AllChannelParamsDecorator = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).params,
);

const OneChannelParamDecorator = createParamDecorator(
  (name: string, context) => getJoinRequest(context).params[name],
);

type PipeOrPipeClass = PipeTransform | Type<PipeTransform>;

/**
 * Injects the text at a placeholder of the pattern, transformed by pipes, into a parameter of `join`.
 *
 * @param name - name of the placeholder
 * @param pipes - e.g. `ParseIntPipe`; an exception of a pipe becomes a 403
 */
export const ChannelParam = (name: string, ...pipes: PipeOrPipeClass[]): ParameterDecorator =>
  OneChannelParamDecorator(name, ...pipes);

/** Decorators that are added to the first three parameters of `join` when none of its parameters has a decorator. */
const DEFAULT_JOIN_DECORATORS = [ChannelUser(), AllChannelParamsDecorator(), ChannelSubscription()];

/**
 * Class decorator that adds the default decorators to a `join` without parameter decorators. Otherwise only a first
 * parameter without a decorator gets its default, the user.
 */
export function addDefaultJoinDecorators(target: { prototype: object }): void {
  const decorated = readDecoratedParameterIndexes(
    Reflect.getMetadata(ROUTE_ARGS_METADATA, target, 'join'),
  );
  const hasNoDecorators = decorated.size === 0;
  for (const [index, decorate] of DEFAULT_JOIN_DECORATORS.entries())
    if (!decorated.has(index) && (hasNoDecorators || index === 0))
      decorate(target.prototype, 'join', index);
}

function readDecoratedParameterIndexes(metadata: unknown): ReadonlySet<number> {
  const entries = Object.values((metadata ?? {}) as Record<string, { index: number }>);
  return new Set(entries.map(({ index }) => index));
}
