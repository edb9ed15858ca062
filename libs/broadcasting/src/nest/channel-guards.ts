import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import { GUARDS_METADATA } from '@nestjs/common/constants';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { isObservable, lastValueFrom } from 'rxjs';
import { CHANNEL_CONTEXT, type JoinRequest } from './join-request';

type Guard = CanActivate | Type<CanActivate>;

/** Gives the instance Nest made of a guard class, in the module of the channel. */
export type ResolveGuard = (guard: Type<CanActivate>) => CanActivate;

/**
 * The `@UseGuards()` of a channel, of its class and then of its `join`. Global guards are not among them: they have
 * judged the HTTP request already.
 */
export class ChannelGuards {
  private readonly guards: readonly CanActivate[];

  constructor(
    private readonly channel: { join: (...args: unknown[]) => unknown },
    resolve: ResolveGuard,
  ) {
    const declared = [guardsOf(channel.constructor), guardsOf(channel.join)].flat();
    this.guards = declared.map((guard) => (typeof guard === 'function' ? resolve(guard) : guard));
  }

  /** Whether all of them agree; the first that does not ends it. What a guard throws is thrown. */
  async canActivate(request: JoinRequest): Promise<boolean> {
    const { channel } = this;
    const type = channel.constructor as Type;
    const context = new ExecutionContextHost([request], type, channel.join) as ExecutionContext;
    (context as ExecutionContextHost).setType(CHANNEL_CONTEXT);
    for (const guard of this.guards) {
      const verdict = await guard.canActivate(context);
      if (!(isObservable(verdict) ? await lastValueFrom(verdict) : verdict)) return false;
    }
    return true;
  }
}

function guardsOf(target: object): Guard[] {
  return (Reflect.getMetadata(GUARDS_METADATA, target) as Guard[] | undefined) ?? [];
}
