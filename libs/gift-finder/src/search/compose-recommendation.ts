// Flow ④
// From: libs/gift-finder/src/search/local-catalogue-provider.ts (composeRecommendation)
import type { OutputLanguage, SearchOptions } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { MatchKind, ProductDisplayData } from './candidate';
import type { RankedGift } from './ranking/rank-gifts';
import type { SearchCriteria } from './search-criteria';
import { ENGLISH_WORDING } from './wording/english';
import { ITALIAN_WORDING } from './wording/italian';
import type { GiftFacts, RecommendationWording } from './wording/recommendation-wording';

const WORDINGS: Record<OutputLanguage, RecommendationWording> = {
  English: ENGLISH_WORDING,
  Italian: ITALIAN_WORDING,
};

/** Builds the recommendation of a gift, with its texts in the requested language, English by default. */
export function composeRecommendation(
  gift: RankedGift,
  texts: ProductDisplayData,
  criteria: SearchCriteria,
  { output_language: language = 'English' }: Pick<SearchOptions, 'output_language'>,
): StoredRecommendation {
  const { candidate } = gift;
  const facts = collectFacts(gift, texts, criteria, language);
  const wording = WORDINGS[language];
  return {
    asin: candidate.id,
    title: facts.title,
    category: candidate.category,
    image: texts.image,
    url: texts.url,
    is_demo: texts.is_demo,
    price: candidate.price,
    currency: facts.currency,
    rating: candidate.rating,
    review_count: candidate.review_count,
    is_prime: false,
    features: language === 'Italian' ? texts.features_it : texts.features_en,
    ai_reasoning: wording.writeReasoning(facts),
    ai_personalized_title: wording.writeTitle(facts),
    ai_personalized_description: wording.writeDescription(facts),
  };
}

/** Collects the facts that are true of the gift, with its texts in the language. */
function collectFacts(
  { candidate, matches }: RankedGift,
  texts: ProductDisplayData,
  criteria: SearchCriteria,
  language: OutputLanguage,
): GiftFacts {
  const italian = language === 'Italian';
  const interestsBy = (...kinds: MatchKind[]) =>
    criteria.interests.filter((_, index) => kinds.includes(matches.get(index) ?? 'some-words'));
  const { occasion, relation, ageGroup } = criteria;
  return {
    title: italian ? texts.title_it : texts.title_en,
    description: italian ? texts.description_it : texts.description_en,
    price: candidate.price,
    currency: texts.currency,
    budget: criteria.budget,
    matchedInterests: interestsBy('tag', 'title', 'related-title', 'all-words').map(
      ({ tag, typed }) => tag ?? { typed },
    ),
    similarlySpeltInterests: interestsBy('similar').map(({ typed }) => typed),
    hasWantedInterests: criteria.interests.length > 0,
    occasion: candidate.occasions.includes(occasion) ? occasion : undefined,
    relation: candidate.relations.includes(relation) ? relation : undefined,
    ageGroup: ageGroup !== null && candidate.age_groups.includes(ageGroup) ? ageGroup : undefined,
  };
}
