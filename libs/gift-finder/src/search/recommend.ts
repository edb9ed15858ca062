import type { OutputLanguage, SearchOptions } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { Finding, ProductTexts } from './candidate';
import type { Match } from './match';
import type { RankedGift } from './ranking/rank-gifts';
import type { SearchCriteria } from './search-criteria';
import { ENGLISH } from './words/english';
import { ITALIAN } from './words/italian';
import type { Wording } from './words/wording';

const WORDINGS: Record<OutputLanguage, Wording> = { English: ENGLISH, Italian: ITALIAN };

/** Puts a gift into words, in the language asked for. */
export function recommend(
  gift: RankedGift,
  texts: ProductTexts,
  criteria: SearchCriteria,
  { output_language: language = 'English' }: Pick<SearchOptions, 'output_language'>,
): StoredRecommendation {
  const { candidate } = gift;
  const match = matchOf(gift, texts, criteria, language);
  const wording = WORDINGS[language];
  return {
    asin: candidate.id,
    title: match.title,
    category: candidate.category,
    image: texts.image,
    url: texts.url,
    is_demo: texts.is_demo,
    price: candidate.price,
    currency: match.currency,
    rating: candidate.rating,
    review_count: candidate.review_count,
    is_prime: false,
    features: language === 'Italian' ? texts.features_it : texts.features_en,
    ai_reasoning: wording.reasoning(match),
    ai_personalized_title: wording.personalTitle(match),
    ai_personalized_description: wording.personalDescription(match),
  };
}

function matchOf(
  { candidate, findings }: RankedGift,
  texts: ProductTexts,
  criteria: SearchCriteria,
  language: OutputLanguage,
): Match {
  const italian = language === 'Italian';
  const found = (...ways: Finding[]) =>
    criteria.interests.filter((_, index) => ways.includes(findings.get(index) ?? 'some-words'));
  const { occasion, relation, ageGroup } = criteria;
  return {
    title: italian ? texts.title_it : texts.title_en,
    description: italian ? texts.description_it : texts.description_en,
    price: candidate.price,
    currency: texts.currency,
    budget: criteria.budget,
    interests: found('tag', 'title', 'related', 'words').map(({ tag, typed }) => tag ?? { typed }),
    similarTo: found('similar').map(({ typed }) => typed),
    interestsWanted: criteria.interests.length > 0,
    occasion: candidate.occasions.includes(occasion) ? occasion : undefined,
    relation: candidate.relations.includes(relation) ? relation : undefined,
    ageGroup: ageGroup !== null && candidate.age_groups.includes(ageGroup) ? ageGroup : undefined,
  };
}
