import type { OutputLanguage } from '@giftspire/contracts';

/** Language of the texts and base of the URLs in products that are returned to a client. */
export interface PresentationContext {
  language: OutputLanguage;
  /** Base of all URLs, e.g. `http://localhost:9090`, without a trailing slash. */
  appUrl: string;
}

/** The properties of a product from which its URLs are built. */
export interface ProductUrlSource {
  id: string;
  category: string;
  /** Absolute URL, or a path on the origin of the web app. Null or undefined: the drawing of the category is used. */
  image?: string | null;
  /** Absolute URL of the product page in the shop. Null or undefined: the product page of the web app is used. */
  url?: string | null;
}

/**
 * Returns the absolute URLs of a product's page and picture.
 *
 * @param appUrl - base URL of the web app, e.g. `http://localhost:9090`, without a trailing slash
 */
export function toProductUrls(
  { id, category, image, url }: ProductUrlSource,
  appUrl: string,
): { url: string; image: string } {
  const picture = image ?? `/catalogue/${encodeURIComponent(category)}.svg`;
  return {
    url: url ?? `${appUrl}/products/${encodeURIComponent(id)}`,
    image: picture.startsWith('/') ? `${appUrl}${picture}` : picture,
  };
}
