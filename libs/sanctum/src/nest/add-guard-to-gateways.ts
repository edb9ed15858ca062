import type { CanActivate } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { GATEWAY_METADATA } from '@nestjs/websockets/constants';

/** Metadata key under which `@UseGuards` stores the guards of a class. */
const GUARDS_METADATA = '__guards__';

/**
 * Adds a guard to every gateway of the application, before the gateway's other guards, as `@UseGuards` would, because
 * Nest's global guards do not apply to gateways. Must be called before Nest binds the gateways, e.g. in the factory of a
 * provider.
 */
export function addGuardToGateways(modules: ModulesContainer, guard: CanActivate): void {
  const providers = [...modules.values()].flatMap((module) => [...module.providers.values()]);
  for (const { metatype } of providers) {
    if (typeof metatype !== 'function' || !Reflect.hasMetadata(GATEWAY_METADATA, metatype))
      continue;
    const guards = (Reflect.getMetadata(GUARDS_METADATA, metatype) ?? []) as CanActivate[];
    // Replaces a guard of the same class: another application in this process, with other tokens, may have added one.
    const otherGuards = guards.filter((other) => other.constructor !== guard.constructor);
    Reflect.defineMetadata(GUARDS_METADATA, [guard, ...otherGuards], metatype);
  }
}
