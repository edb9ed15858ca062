import { defineArea, type ValuesOf } from '../area';
import { tokenPrefixSchema, wholeNumberSchema } from '../variable-schemas';

export const sanctumArea = defineArea({
  title: 'Access tokens',
  variables: {
    SANCTUM_TOKEN_PREFIX: tokenPrefixSchema().describe(
      'Prefix of new access tokens, e.g. gift_, by which secret scanners recognize a leaked token. Default: none.',
    ),
    SANCTUM_EXPIRATION: wholeNumberSchema(0, 0, 5_256_000).describe(
      'Minutes after which every access token expires, even one issued for longer; 0 for no such limit. A login ' +
        'issues a token for one day, or for 30 days with "remember me".',
    ),
  },
});

export function toAccessTokenConfig(values: ValuesOf<typeof sanctumArea>) {
  return {
    /** Prefix of new access tokens; empty for none. */
    prefix: values.SANCTUM_TOKEN_PREFIX,
    /** Maximum lifetime of every token in minutes, overriding the token's own expiry; null for no maximum. */
    expirationMinutes: values.SANCTUM_EXPIRATION === 0 ? null : values.SANCTUM_EXPIRATION,
  };
}
