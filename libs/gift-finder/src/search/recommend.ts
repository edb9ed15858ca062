import type { OutputLanguage, SearchOptions } from '@giftspire/contracts';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { Candidate } from './candidate';
import type { Match } from './match';
import type { SearchCriteria } from './search-criteria';
import { ENGLISH } from './words/english';
import { ITALIAN } from './words/italian';
import type { Wording } from './words/wording';

const WORDINGS: Record<OutputLanguage, Wording> = { English: ENGLISH, Italian: ITALIAN };

/** Puts a candidate into words, in the language asked for. */
export function recommend(
  candidate: Candidate,
  criteria: SearchCriteria,
  { output_language: language = 'English' }: Pick<SearchOptions, 'output_language'>,
): StoredRecommendation {
  const match = matchOf(candidate, criteria, language);
  const wording = WORDINGS[language];
  return {
    asin: candidate.id,
    title: match.title,
    category: candidate.category,
    price: candidate.price,
    currency: candidate.currency,
    // Nobody has reviewed an invented product.
    rating: null,
    review_count: 0,
    is_prime: false,
    features: language === 'Italian' ? candidate.features_it : candidate.features_en,
    ai_reasoning: wording.reasoning(match),
    ai_personalized_title: wording.personalTitle(match),
    ai_personalized_description: wording.personalDescription(match),
  };
}

function matchOf(candidate: Candidate, criteria: SearchCriteria, language: OutputLanguage): Match {
  const italian = language === 'Italian';
  return {
    title: italian ? candidate.title_it : candidate.title_en,
    description: italian ? candidate.description_it : candidate.description_en,
    price: candidate.price,
    currency: candidate.currency,
    budget: criteria.budget,
    interests: candidate.matched_interests
      .map((position) => criteria.interests[position - 1])
      .filter((interest) => interest !== undefined)
      .map(({ tag, typed }) => tag ?? { typed }),
    interestsWanted: criteria.interests.length > 0,
    occasion: candidate.matches_occasion ? criteria.occasion : undefined,
    relation: candidate.matches_relation ? criteria.relation : undefined,
  };
}
