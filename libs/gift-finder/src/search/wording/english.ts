import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import {
  formatMatchedInterests,
  formatMoney,
  formatQuotedList,
  type GiftFacts,
  type RecommendationWording,
} from './recommendation-wording';

const LOCALE = 'en-IE';

const RELATION_PHRASES: Record<Relation, string> = {
  girlfriend: 'your girlfriend',
  boyfriend: 'your boyfriend',
  wife: 'your wife',
  husband: 'your husband',
  mother: 'your mother',
  father: 'your father',
  friend: 'a friend',
  colleague: 'a colleague',
  brother: 'your brother',
  sister: 'your sister',
  daughter: 'your daughter',
  son: 'your son',
  boss: 'your boss',
  coworker: 'a co-worker',
  neighbor: 'a neighbour',
  teacher: 'a teacher',
  student: 'a student',
};

const OCCASION_PHRASES: Record<Occasion, string> = {
  birthday: 'for a birthday',
  christmas: 'for Christmas',
  valentine: "for Valentine's Day",
  anniversary: 'for an anniversary',
  graduation: 'for a graduation',
  wedding: 'for a wedding',
  mothers_day: "for Mother's Day",
  fathers_day: "for Father's Day",
  housewarming: 'for a new home',
  baby_shower: 'for a baby shower',
  retirement: 'for a retirement',
  promotion: 'for a promotion',
  just_because: 'for no particular occasion',
};

const AGE_GROUP_PHRASES: Record<AgeGroup, string> = {
  child: 'children',
  teenager: 'teenagers',
  young_adult: 'young adults',
  adult: 'adults',
  middle_aged: 'people in the middle of life',
  senior: 'older people',
};

export const ENGLISH_WORDING: RecommendationWording = {
  writeReasoning: (facts) =>
    [
      ...buildInterestSentences(facts),
      ...buildSimilarSpellingSentences(facts),
      ...buildOccasionAndRelationSentences(facts),
      ...buildAgeSentences(facts),
      buildBudgetSentence(facts),
    ].join(' '),

  writeTitle: ({ title, relation }) =>
    relation === undefined ? title : `For ${RELATION_PHRASES[relation]}: ${title}`,

  writeDescription: (facts) =>
    [facts.description, ...buildInterestOrOccasionSentences(facts)].join(' '),
};

function quoteInEnglish(typed: string): string {
  return `“${typed}”`;
}

function formatEnglishInterestList(facts: GiftFacts): string {
  return formatMatchedInterests(facts, 'English', quoteInEnglish, LOCALE);
}

/** Returns a sentence about the matched interests, or that there are none; no sentence if none were requested. */
function buildInterestSentences(facts: GiftFacts): string[] {
  if (!facts.hasWantedInterests) return [];
  if (facts.similarlySpeltInterests.length > 0 && facts.matchedInterests.length === 0) return [];
  if (facts.matchedInterests.length === 0) return ['It is not tied to the interests you named.'];
  return [`It matches an interest in ${formatEnglishInterestList(facts)}.`];
}

/** Returns a sentence that a word is similar to the typed one, which may be a typo; no sentence without such words. */
function buildSimilarSpellingSentences({ similarlySpeltInterests }: GiftFacts): string[] {
  if (similarlySpeltInterests.length === 0) return [];
  return [
    `Its texts have a word much like ${formatQuotedList(similarlySpeltInterests, quoteInEnglish, LOCALE)}.`,
  ];
}

/** Returns a sentence about the requested age group; no sentence when the product is not made for it. */
function buildAgeSentences({ ageGroup }: GiftFacts): string[] {
  return ageGroup === undefined ? [] : [`It suits ${AGE_GROUP_PHRASES[ageGroup]}.`];
}

/** Returns one sentence about occasion and relation; no sentence when the product is made for neither. */
function buildOccasionAndRelationSentences({ occasion, relation }: GiftFacts): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [OCCASION_PHRASES[occasion]]),
    ...(relation === undefined ? [] : [`as a gift for ${RELATION_PHRASES[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`It is a good choice ${facts.join(' and ')}.`];
}

function buildBudgetSentence({ price, currency, budget: { min, max } }: GiftFacts): string {
  const [cost, from, to] = [price, min, max].map((amount) => formatMoney(amount, currency, LOCALE));
  return `At ${cost}, it is within your budget of ${from} to ${to}.`;
}

/** Returns a sentence about the matched interests, else about the occasion; no sentence when nothing matched. */
function buildInterestOrOccasionSentences(facts: GiftFacts): string[] {
  if (facts.matchedInterests.length > 0)
    return [`For someone who likes ${formatEnglishInterestList(facts)}.`];
  return facts.occasion === undefined ? [] : [`A gift ${OCCASION_PHRASES[facts.occasion]}.`];
}
