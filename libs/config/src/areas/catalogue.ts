import { defineArea, type ValuesOf } from '../area';
import { booleanSchema, optionalUrlSchema, wholeNumberSchema } from '../variable-schemas';
import { optionalImageOriginsSchema } from '../web-address-schemas';

export const catalogueArea = defineArea({
  title: 'Remote catalogue',
  introduction:
    'An HTTP service that recommends products instead of the catalogue in the database. It receives a POST with ' +
    '{relation, occasion, budget: {min, max}, interests, age_group?, gender?, language, limit} and responds with ' +
    '{"products": [{id, title, description?, url, image?, price, currency, rating?, review_count?, features?, ' +
    'category?}]}.',
  variables: {
    CATALOGUE_URL: optionalUrlSchema(['http', 'https']).meta({
      description: 'Address of the service. Default: none, products come from the database.',
      example: 'https://catalogue.example.com/recommend',
    }),
    CATALOGUE_TIMEOUT_SECONDS: wholeNumberSchema(5, 1, 15).describe(
      'Timeout of one request in seconds. A search sends a failed request up to three times.',
    ),
    CATALOGUE_ALLOW_PRIVATE: booleanSchema(false).describe(
      'If true, the address may be on this machine or in a private network.',
    ),
    CATALOGUE_IMAGE_ORIGINS: optionalImageOriginsSchema().meta({
      description:
        'Origins from which browsers may load images of products of the service and of imported products, separated ' +
        'by commas; https: for any https origin. Default: https: with CATALOGUE_URL, otherwise none. A drawing ' +
        'replaces an image that may not be loaded.',
      example: 'https://cdn.example.com',
    }),
  },
});

type CatalogueValues = ValuesOf<typeof catalogueArea>;

/** Returns the settings of the remote catalogue, or undefined when none is configured. */
export function toRemoteCatalogueConfig(values: CatalogueValues) {
  if (values.CATALOGUE_URL === undefined) return undefined;
  return {
    url: values.CATALOGUE_URL,
    /** Timeout of one request; a search sends a failed request up to three times. */
    timeoutSeconds: values.CATALOGUE_TIMEOUT_SECONDS,
    /** If true, the host may be on this machine or in a private network. */
    allowsPrivateAddresses: values.CATALOGUE_ALLOW_PRIVATE,
  };
}

/** Returns the origins, besides the app's own, from which browsers may load product images; `https:` for any. */
export function toImageOrigins(values: CatalogueValues): readonly string[] {
  // The origins of a remote catalogue's images are not known at the start, so every https origin is allowed.
  return values.CATALOGUE_IMAGE_ORIGINS ?? (values.CATALOGUE_URL === undefined ? [] : ['https:']);
}
