import { SetMetadata } from '@nestjs/common';

/** Metadata key of {@link Abilities}. */
export const ABILITIES_KEY = 'sanctum:abilities';
/** Metadata key of {@link AnyAbility}. */
export const ANY_ABILITY_KEY = 'sanctum:any-ability';

/** Requires a token with all of these abilities, for a class or a method: `@Abilities('gifts:read', 'gifts:write')`. */
export const Abilities = (...abilities: string[]) => SetMetadata(ABILITIES_KEY, abilities);

/** Requires a token with at least one of these abilities, for a class or a method. */
export const AnyAbility = (...abilities: string[]) => SetMetadata(ANY_ABILITY_KEY, abilities);
