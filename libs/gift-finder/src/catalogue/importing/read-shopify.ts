import { z } from 'zod';
import type { Chunks, ImportRow } from './import-row';
import { jsonObjects } from './json-objects';

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

/** What Shopify calls the variant of a product that has none. */
const ONLY_VARIANT = 'Default Title';

/** `/products.json` of a shop: every variant is a product of ours. It states no currency. */
export async function* readShopify(chunks: Chunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const value of jsonObjects(chunks, 'products')) {
    position += 1;
    const product = shopifyProduct.safeParse(value);
    if (!product.success) yield { position, fields: {}, flaw: flawOf(product.error) };
    else for (const fields of variants(product.data)) yield { position, fields };
  }
}

/** The first thing that is wrong, e.g. `variants.0.price: …`. */
function flawOf({ issues: [issue] }: z.ZodError): string {
  return `is no product of Shopify (${issue?.path.join('.')}: ${issue?.message})`;
}

function variants(product: z.infer<typeof shopifyProduct>): Record<string, unknown>[] {
  return product.variants.map(({ id, title, price, available }) => ({
    id: String(id),
    title: [product.title, title === ONLY_VARIANT ? undefined : title].filter(Boolean).join(', '),
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
