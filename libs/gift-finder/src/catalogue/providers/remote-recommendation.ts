import type { OutputLanguage } from '@giftspire/contracts';
import type { StoredRecommendation } from '../../orders/generated-order.entity';
import type { Match } from '../../search/match';
import type { SearchCriteria } from '../../search/search-criteria';
import { ENGLISH } from '../../search/words/english';
import { ITALIAN } from '../../search/words/italian';
import { categoryNamed, interestsNamed } from '../importing/guessed-tags';
import { plainText } from '../importing/plain-text';
import type { RemoteProduct } from './remote-answer';

/** Puts a remote product into our words: of the person we claim nothing, the other side knows them better. */
export function remoteRecommendation(
  product: RemoteProduct,
  criteria: SearchCriteria,
  language: OutputLanguage,
): StoredRecommendation {
  const title = plainText(product.title, 200);
  const description = plainText(product.description ?? '', 500);
  const category = plainText(product.category ?? '', 100);
  const features = (product.features ?? []).map((feature) => plainText(feature, 100)).slice(0, 8);
  const match = matchOf(product, { title, description, features, category }, criteria);
  const wording = language === 'Italian' ? ITALIAN : ENGLISH;
  return {
    asin: product.id,
    title,
    category: categoryNamed(category.toLowerCase(), interestsNamed([category, title])),
    image: product.image ?? null,
    url: product.url,
    is_demo: false,
    price: product.price,
    currency: product.currency,
    rating: product.rating ?? null,
    review_count: product.review_count ?? 0,
    is_prime: false,
    features,
    ai_reasoning: wording.reasoning(match),
    ai_personalized_title: wording.personalTitle(match),
    ai_personalized_description: wording.personalDescription(match),
  };
}

interface Texts {
  title: string;
  description: string;
  features: string[];
  category: string;
}

/** An interest is met when the texts of the product name it. */
function matchOf(
  { price, currency }: RemoteProduct,
  { title, description, features, category }: Texts,
  { budget, interests }: SearchCriteria,
): Match {
  const all = [title, description, category, ...features].join(' ').toLowerCase();
  const named = interestsNamed([title, description, category, ...features]);
  const met = interests.filter(
    ({ tag, typed }) =>
      (tag !== undefined && named.includes(tag)) || all.includes(typed.toLowerCase()),
  );
  return {
    title,
    description,
    price,
    currency,
    budget,
    interests: met.map(({ tag, typed }) => tag ?? { typed }),
    similarTo: [],
    // Nothing is said of interests that may be met in words we do not know.
    interestsWanted: met.length > 0,
    occasion: undefined,
    relation: undefined,
    ageGroup: undefined,
  };
}
