import type { CatalogueConfig } from './config';
import type { Variables } from './variables';

export function toCatalogue(values: Variables): CatalogueConfig | undefined {
  if (values.CATALOGUE_URL === undefined) return undefined;
  return {
    url: values.CATALOGUE_URL,
    timeoutSeconds: values.CATALOGUE_TIMEOUT_SECONDS,
    allowsPrivate: values.CATALOGUE_ALLOW_PRIVATE,
  };
}

/** Nobody knows beforehand where the pictures of a remote catalogue are. */
export function toImageOrigins(values: Variables): readonly string[] {
  return values.CATALOGUE_IMAGE_ORIGINS ?? (values.CATALOGUE_URL === undefined ? [] : ['https:']);
}
