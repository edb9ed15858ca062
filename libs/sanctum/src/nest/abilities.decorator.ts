import { SetMetadata } from '@nestjs/common';

export const ABILITIES_KEY = 'sanctum:abilities';
export const ANY_ABILITY_KEY = 'sanctum:any-ability';

/** Asks for a token that may do all of these: `@Abilities('gifts:read', 'gifts:write')`. On a class or a method. */
export const Abilities = (...abilities: string[]) => SetMetadata(ABILITIES_KEY, abilities);

/** Asks for a token that may do one of these. */
export const AnyAbility = (...abilities: string[]) => SetMetadata(ANY_ABILITY_KEY, abilities);
