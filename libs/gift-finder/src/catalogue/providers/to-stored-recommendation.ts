import type { OutputLanguage } from '@giftspire/contracts';
import type { StoredRecommendation } from '../../orders/generated-order.entity';
import type { GiftFacts } from '../../search/wording/recommendation-wording';
import type { SearchCriteria } from '../../search/search-criteria';
import { ENGLISH_WORDING } from '../../search/wording/english';
import { ITALIAN_WORDING } from '../../search/wording/italian';
import { guessCategory, findInterestsNamedIn } from '../importing/guess-tags';
import { toPlainText } from '../importing/to-plain-text';
import type { RemoteProduct } from './parse-remote-products';

/**
 * Converts a product of a remote catalogue into a recommendation, with texts as for local products. The texts say nothing
 * about the recipient, because the remote server matched product and recipient by criteria of its own.
 */
export function toStoredRecommendation(
  product: RemoteProduct,
  criteria: SearchCriteria,
  language: OutputLanguage,
): StoredRecommendation {
  const title = toPlainText(product.title, 200);
  const description = toPlainText(product.description ?? '', 500);
  const category = toPlainText(product.category ?? '', 100);
  const features = (product.features ?? []).map((feature) => toPlainText(feature, 100)).slice(0, 8);
  const facts = toGiftFacts(product, { title, description, features, category }, criteria);
  const wording = language === 'Italian' ? ITALIAN_WORDING : ENGLISH_WORDING;
  return {
    asin: product.id,
    title,
    category: guessCategory(category.toLowerCase(), findInterestsNamedIn([category, title])),
    image: product.image ?? null,
    url: product.url,
    is_demo: false,
    price: product.price,
    currency: product.currency,
    rating: product.rating ?? null,
    review_count: product.review_count ?? 0,
    is_prime: false,
    features,
    ai_reasoning: wording.writeReasoning(facts),
    ai_personalized_title: wording.writeTitle(facts),
    ai_personalized_description: wording.writeDescription(facts),
  };
}

/** Texts of a product without markup. */
interface PlainProductTexts {
  title: string;
  description: string;
  features: string[];
  category: string;
}

/**
 * Returns the facts from which the texts of the recommendation are written. A requested interest counts as matched when
 * the texts of the product name it.
 */
function toGiftFacts(
  { price, currency }: RemoteProduct,
  { title, description, features, category }: PlainProductTexts,
  { budget, interests }: SearchCriteria,
): GiftFacts {
  const all = [title, description, category, ...features].join(' ').toLowerCase();
  const named = findInterestsNamedIn([title, description, category, ...features]);
  const matched = interests.filter(
    ({ tag, typed }) =>
      (tag !== undefined && named.includes(tag)) || all.includes(typed.toLowerCase()),
  );
  return {
    title,
    description,
    price,
    currency,
    budget,
    matchedInterests: matched.map(({ tag, typed }) => tag ?? { typed }),
    similarlySpeltInterests: [],
    // An interest without a match is not mentioned: the product may meet it in words that are not recognised.
    hasWantedInterests: matched.length > 0,
    occasion: undefined,
    relation: undefined,
    ageGroup: undefined,
  };
}
