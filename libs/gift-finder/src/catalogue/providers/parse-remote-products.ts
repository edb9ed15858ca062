import { z } from 'zod';
import { CatalogueRequestFailed } from './catalogue-errors';

const webUrlSchema = z.string().max(2_000).refine(isWebUrl, 'is not an http or https URL');

const remoteProductSchema = z.object({
  id: z.union([z.string().min(1).max(200), z.number()]).transform(String),
  title: z.string().min(1).max(1_000),
  description: z.string().max(20_000).nullish(),
  url: webUrlSchema,
  image: webUrlSchema.nullish(),
  price: z.number().positive().max(99_999_999),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rating: z.number().min(0).max(5).nullish(),
  review_count: z.number().int().min(0).nullish(),
  features: z.array(z.string().max(500)).max(50).nullish(),
  category: z.string().max(200).nullish(),
});

/** A product in the response of a remote catalogue. */
export type RemoteProduct = z.infer<typeof remoteProductSchema>;

const remoteResponseSchema = z.object({ products: z.array(remoteProductSchema).max(1_000) });

/**
 * Returns the products of a remote catalogue's response.
 *
 * @throws CatalogueRequestFailed with the path of the first invalid field
 */
export function parseRemoteProducts(response: unknown): RemoteProduct[] {
  const { data, error } = remoteResponseSchema.safeParse(response);
  if (data !== undefined) return data.products;
  const [issue] = error.issues;
  throw new CatalogueRequestFailed(`${issue?.path.join('.') || 'response'}: ${issue?.message}`);
}

/** Returns whether a text is an http or https URL. A `javascript:` URL would run as a script in the browser. */
function isWebUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
