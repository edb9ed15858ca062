import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import {
  formatInterests,
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
      ...describeInterests(facts),
      ...describeSimilarWords(facts),
      ...describeAudience(facts),
      ...describeAge(facts),
      describeBudget(facts),
    ].join(' '),

  writeTitle: ({ title, relation }) =>
    relation === undefined ? title : `For ${RELATION_PHRASES[relation]}: ${title}`,

  writeDescription: (facts) => [facts.description, ...describeOccasionOrInterests(facts)].join(' '),
};

function quote(typed: string): string {
  return `“${typed}”`;
}

function listInterests(facts: GiftFacts): string {
  return formatInterests(facts, 'English', quote, LOCALE);
}

function describeInterests(facts: GiftFacts): string[] {
  if (!facts.hasWantedInterests) return [];
  if (facts.similarlySpelt.length > 0 && facts.interests.length === 0) return [];
  if (facts.interests.length === 0) return ['It is not tied to the interests you named.'];
  return [`It matches an interest in ${listInterests(facts)}.`];
}

/** Returns a sentence that names the similar word, because the typed one may be a typo. */
function describeSimilarWords({ similarlySpelt }: GiftFacts): string[] {
  if (similarlySpelt.length === 0) return [];
  return [`Its texts have a word much like ${formatQuotedList(similarlySpelt, quote, LOCALE)}.`];
}

function describeAge({ ageGroup }: GiftFacts): string[] {
  return ageGroup === undefined ? [] : [`It suits ${AGE_GROUP_PHRASES[ageGroup]}.`];
}

function describeAudience({ occasion, relation }: GiftFacts): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [OCCASION_PHRASES[occasion]]),
    ...(relation === undefined ? [] : [`as a gift for ${RELATION_PHRASES[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`It is a good choice ${facts.join(' and ')}.`];
}

function describeBudget({ price, currency, budget: { min, max } }: GiftFacts): string {
  const [cost, from, to] = [price, min, max].map((amount) => formatMoney(amount, currency, LOCALE));
  return `At ${cost}, it is within your budget of ${from} to ${to}.`;
}

function describeOccasionOrInterests(facts: GiftFacts): string[] {
  if (facts.interests.length > 0) return [`For someone who likes ${listInterests(facts)}.`];
  return facts.occasion === undefined ? [] : [`A gift ${OCCASION_PHRASES[facts.occasion]}.`];
}
