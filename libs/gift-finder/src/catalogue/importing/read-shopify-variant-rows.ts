import { z } from 'zod';
import type { FileChunks, ImportRow } from './import-row';
import { readObjectsOfJsonArray } from './read-objects-of-json-array';

const shopifyProduct = z.object({
  title: z.string(),
  handle: z.string(),
  body_html: z.string().nullish(),
  vendor: z.string().nullish(),
  product_type: z.string().nullish(),
  tags: z.union([z.string(), z.array(z.string())]).nullish(),
  images: z.array(z.object({ src: z.string() })).nullish(),
  variants: z.array(
    z.object({
      id: z.union([z.number(), z.string()]),
      title: z.string().nullish(),
      price: z.union([z.string(), z.number()]),
      available: z.boolean().nullish(),
    }),
  ),
});

/** Title that Shopify gives the only variant of a product without variants. */
const DEFAULT_VARIANT_TITLE = 'Default Title';

/**
 * Yields the rows of `/products.json` of a Shopify shop: one per variant of a product. The format contains no currency.
 */
export async function* readShopifyVariantRows(chunks: FileChunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const value of readObjectsOfJsonArray(chunks, 'products')) {
    position += 1;
    const product = shopifyProduct.safeParse(value);
    if (!product.success)
      yield { position, fields: {}, rejectionReason: formatRejectionReason(product.error) };
    else for (const fields of toFieldsOfVariants(product.data)) yield { position, fields };
  }
}

/** Returns a rejection reason with the first validation error, e.g. `… (variants.0.price: …)`. */
function formatRejectionReason({ issues: [issue] }: z.ZodError): string {
  return `is not a valid Shopify product (${issue?.path.join('.')}: ${issue?.message})`;
}

function toFieldsOfVariants(product: z.infer<typeof shopifyProduct>): Record<string, unknown>[] {
  return product.variants.map(({ id, title, price, available }) => ({
    id: String(id),
    title: [product.title, title === DEFAULT_VARIANT_TITLE ? undefined : title]
      .filter(Boolean)
      .join(', '),
    description: product.body_html,
    price,
    brand: product.vendor,
    category: product.product_type,
    tags: product.tags,
    image: product.images?.[0]?.src,
    item_group_id: product.handle,
    in_stock: available ?? true,
  }));
}
