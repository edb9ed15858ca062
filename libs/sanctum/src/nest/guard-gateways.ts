import type { CanActivate } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { GATEWAY_METADATA } from '@nestjs/websockets/constants';

/** Key of what `@UseGuards` leaves on a class. */
const GUARDS_METADATA = '__guards__';

/**
 * Puts a guard in front of every gateway of the application, as if each had `@UseGuards`: Nest's global guards do not
 * cover gateways. To be called while the application is put together, before its gateways are bound.
 */
export function guardGateways(modules: ModulesContainer, guard: CanActivate): void {
  const providers = [...modules.values()].flatMap((module) => [...module.providers.values()]);
  for (const { metatype } of providers) {
    if (typeof metatype !== 'function' || !Reflect.hasMetadata(GATEWAY_METADATA, metatype))
      continue;
    const guards = (Reflect.getMetadata(GUARDS_METADATA, metatype) ?? []) as CanActivate[];
    // One that another application of this process has left knows that one's tokens.
    const others = guards.filter((other) => other.constructor !== guard.constructor);
    Reflect.defineMetadata(GUARDS_METADATA, [guard, ...others], metatype);
  }
}
