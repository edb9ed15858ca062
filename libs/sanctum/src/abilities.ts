const WILDCARD_ABILITY = '*';

/**
 * Returns whether a token with these abilities has `ability`.
 *
 * @param abilities - `*` alone stands for every ability; all other names match exactly, so `gifts:*` is no pattern
 * @see laravel/sanctum PersonalAccessToken::can()
 */
export function hasAbility(abilities: readonly string[], ability: string): boolean {
  return abilities.includes(WILDCARD_ABILITY) || abilities.includes(ability);
}

/**
 * Parses the `abilities` column of a token to the names of its abilities.
 *
 * @param stored - JSON array of names, as Laravel Sanctum writes it
 * @returns an empty list, i.e. no ability, for null and for anything but a JSON array
 */
export function parseAbilities(stored: string | null): string[] {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
  } catch (error) {
    // A malformed value grants no ability.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
