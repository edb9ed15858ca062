import { z } from 'zod';
import { CatalogueAnswerInvalid } from './catalogue-errors';

const webAddress = z.string().max(2_000).refine(isWebAddress, 'is no web address');

const remoteProduct = z.object({
  id: z.union([z.string().min(1).max(200), z.number()]).transform(String),
  title: z.string().min(1).max(1_000),
  description: z.string().max(20_000).nullish(),
  url: webAddress,
  image: webAddress.nullish(),
  price: z.number().positive().max(99_999_999),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rating: z.number().min(0).max(5).nullish(),
  review_count: z.number().int().min(0).nullish(),
  features: z.array(z.string().max(500)).max(50).nullish(),
  category: z.string().max(200).nullish(),
});

/** A product as a remote catalogue offers it. */
export type RemoteProduct = z.infer<typeof remoteProduct>;

const remoteAnswer = z.object({ products: z.array(remoteProduct).max(1_000) });

/** @throws CatalogueAnswerInvalid naming the first place that is wrong */
export function remoteProducts(answer: unknown): RemoteProduct[] {
  const { data, error } = remoteAnswer.safeParse(answer);
  if (data !== undefined) return data.products;
  const [issue] = error.issues;
  throw new CatalogueAnswerInvalid(`${issue?.path.join('.') || 'answer'}: ${issue?.message}`);
}

/** Anything else could run in the page that shows it. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
