const WILDCARD_ABILITY = '*';

/**
 * Whether a token may do something.
 *
 * @param abilities - of the token; `*` is everything, otherwise names match exactly, without wildcards
 * @see laravel/sanctum PersonalAccessToken::can()
 */
export function hasAbility(abilities: readonly string[], ability: string): boolean {
  return abilities.includes(WILDCARD_ABILITY) || abilities.includes(ability);
}

/**
 * The abilities of a stored token.
 *
 * @param stored - JSON array as Laravel Sanctum writes it; null or anything else allows nothing
 */
export function parseAbilities(stored: string | null): string[] {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
  } catch (error) {
    // What nobody can read grants nothing.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
