import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { WsException } from '@nestjs/websockets';
import { ABILITIES_KEY, ANY_ABILITY_KEY } from './abilities.decorator';
import { getRequestOrClient } from './request-or-client';

const INVALID_ABILITY_MESSAGE = 'Invalid ability provided.';

/**
 * Rejects tokens that lack an ability required by {@link Abilities} or {@link AnyAbility}. Runs after
 * {@link TokenAuthGuard}, which provides the token.
 *
 * @see laravel/sanctum CheckAbilities, CheckForAnyAbility
 */
@Injectable()
export class AbilitiesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /**
   * Returns true when the token has the required abilities, or when none are required.
   *
   * @throws ForbiddenException for a request whose token lacks an ability, WsException for a message to a gateway
   */
  canActivate(context: ExecutionContext): boolean {
    const all = this.readRequiredAbilities(ABILITIES_KEY, context);
    const any = this.readRequiredAbilities(ANY_ABILITY_KEY, context);
    if (all.length === 0 && any.length === 0) return true;
    const token = getRequestOrClient(context).user?.token;
    const can = (ability: string) => token?.can(ability) ?? false;
    if (all.every(can) && (any.length === 0 || any.some(can))) return true;
    throw context.getType() === 'ws'
      ? new WsException(INVALID_ABILITY_MESSAGE)
      : new ForbiddenException(INVALID_ABILITY_MESSAGE);
  }

  /** Returns the abilities that the decorator with this metadata key sets on the method or, without one, on its class. */
  private readRequiredAbilities(key: string, context: ExecutionContext): string[] {
    const targets = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<string[] | undefined>(key, targets) ?? [];
  }
}
