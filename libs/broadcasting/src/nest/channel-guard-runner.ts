import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import { GUARDS_METADATA } from '@nestjs/common/constants';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { isObservable, lastValueFrom } from 'rxjs';
import { CHANNEL_CONTEXT_TYPE, type JoinRequest } from './join-request';

type GuardOrGuardClass = CanActivate | Type<CanActivate>;

/** Returns Nest's instance of a guard class in the module of the channel class. */
export type GuardResolver = (guard: Type<CanActivate>) => CanActivate;

/**
 * Runs the guards that `@UseGuards()` declares on a channel class and on its `join`. Global guards are not run, because
 * they have checked the HTTP request already.
 */
export class ChannelGuardRunner {
  private readonly guards: readonly CanActivate[];

  constructor(
    private readonly channel: { join: (...args: unknown[]) => unknown },
    resolve: GuardResolver,
  ) {
    const declared = [
      readDeclaredGuards(channel.constructor),
      readDeclaredGuards(channel.join),
    ].flat();
    this.guards = declared.map((guard) => (typeof guard === 'function' ? resolve(guard) : guard));
  }

  /** Returns whether all guards allow the subscription. Rejects with the error of a guard that throws. */
  async canActivate(request: JoinRequest): Promise<boolean> {
    const { channel } = this;
    const type = channel.constructor as Type;
    const context = new ExecutionContextHost([request], type, channel.join) as ExecutionContext;
    (context as ExecutionContextHost).setType(CHANNEL_CONTEXT_TYPE);
    for (const guard of this.guards) {
      const result = await guard.canActivate(context);
      if (!(isObservable(result) ? await lastValueFrom(result) : result)) return false;
    }
    return true;
  }
}

/** Returns the guards of `@UseGuards()` on a class or a method; empty without the decorator. */
function readDeclaredGuards(target: object): GuardOrGuardClass[] {
  return (Reflect.getMetadata(GUARDS_METADATA, target) as GuardOrGuardClass[] | undefined) ?? [];
}
