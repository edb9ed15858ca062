/** What of a product decides where it is found. */
export interface AddressedProduct {
  id: string;
  category: string;
  /** Absolute, or a path of the web app's origin; without one: the drawing of the category. */
  image?: string | null;
  /** Page of the shop it comes from, absolute; without one: our own product page. */
  url?: string | null;
}

/**
 * Where the page and the picture of a product are.
 *
 * @param appUrl - where the web app answers, e.g. `http://localhost:9090`, without a trailing slash
 */
export function productAddresses(
  { id, category, image, url }: AddressedProduct,
  appUrl: string,
): { url: string; image: string } {
  const picture = image ?? `/catalogue/${encodeURIComponent(category)}.svg`;
  return {
    url: url ?? `${appUrl}/products/${encodeURIComponent(id)}`,
    image: picture.startsWith('/') ? `${appUrl}${picture}` : picture,
  };
}
