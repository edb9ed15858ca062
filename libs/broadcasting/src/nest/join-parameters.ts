import { createParamDecorator, type PipeTransform, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { getJoinRequest } from './join-request';

/** Parameter of `join`: who asks. */
export const ChannelUser = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).user,
);

/** Parameter of `join`: the wanted subscription, with full channel name and socket id. */
export const ChannelSubscription = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).subscription,
);

const AllChannelParams = createParamDecorator(
  (_: unknown, context) => getJoinRequest(context).params,
);

const OneChannelParam = createParamDecorator(
  (name: string, context) => getJoinRequest(context).params[name],
);

type Pipe = PipeTransform | Type<PipeTransform>;

/**
 * Parameter of `join`: what stood at a placeholder, as the pipes made it.
 *
 * @param name - of the placeholder
 * @param pipes - e.g. `ParseIntPipe`; when one throws, the answer is 403
 */
export const ChannelParam = (name: string, ...pipes: Pipe[]): ParameterDecorator =>
  OneChannelParam(name, ...pipes);

/** Where nothing is said of the parameters of `join`, they are user, params and wanted subscription. */
const BY_POSITION = [ChannelUser(), AllChannelParams(), ChannelSubscription()];

/** Class decorator: says of every parameter of `join` where it comes from. */
export function decorateJoinParameters(target: { prototype: object }): void {
  const decorated = indexesOf(Reflect.getMetadata(ROUTE_ARGS_METADATA, target, 'join'));
  // Beside decorated parameters, only the user is known by his place.
  const isByPosition = decorated.size === 0;
  for (const [index, decorate] of BY_POSITION.entries())
    if (!decorated.has(index) && (isByPosition || index === 0))
      decorate(target.prototype, 'join', index);
}

function indexesOf(metadata: unknown): ReadonlySet<number> {
  const entries = Object.values((metadata ?? {}) as Record<string, { index: number }>);
  return new Set(entries.map(({ index }) => index));
}
