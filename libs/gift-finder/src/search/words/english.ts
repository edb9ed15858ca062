import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import type { Match } from '../match';
import { interestList, money, quotedTexts, type Wording } from './wording';

const LOCALE = 'en-IE';

const FOR_WHOM: Record<Relation, string> = {
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

const FOR_WHAT: Record<Occasion, string> = {
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

const FOR_AGE: Record<AgeGroup, string> = {
  child: 'children',
  teenager: 'teenagers',
  young_adult: 'young adults',
  adult: 'adults',
  middle_aged: 'people in the middle of life',
  senior: 'older people',
};

export const ENGLISH: Wording = {
  reasoning: (match) =>
    [
      ...interestSentence(match),
      ...similarSentence(match),
      ...facetSentence(match),
      ...ageSentence(match),
      budget(match),
    ].join(' '),

  personalTitle: ({ title, relation }) =>
    relation === undefined ? title : `For ${FOR_WHOM[relation]}: ${title}`,

  personalDescription: (match) => [match.description, ...lastSentence(match)].join(' '),
};

function quoted(typed: string): string {
  return `“${typed}”`;
}

function interests(match: Match): string {
  return interestList(match, 'English', quoted, LOCALE);
}

function interestSentence(match: Match): string[] {
  if (!match.interestsWanted) return [];
  if (match.similarTo.length > 0 && match.interests.length === 0) return [];
  if (match.interests.length === 0) return ['It is not tied to the interests you named.'];
  return [`It matches an interest in ${interests(match)}.`];
}

/** What was typed may have been a slip, so it says what it rests on. */
function similarSentence({ similarTo }: Match): string[] {
  if (similarTo.length === 0) return [];
  return [`Its texts have a word much like ${quotedTexts(similarTo, quoted, LOCALE)}.`];
}

function ageSentence({ ageGroup }: Match): string[] {
  return ageGroup === undefined ? [] : [`It suits ${FOR_AGE[ageGroup]}.`];
}

function facetSentence({ occasion, relation }: Match): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [FOR_WHAT[occasion]]),
    ...(relation === undefined ? [] : [`as a gift for ${FOR_WHOM[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`It is a good choice ${facts.join(' and ')}.`];
}

function budget({ price, currency, budget: { min, max } }: Match): string {
  const [cost, from, to] = [price, min, max].map((amount) => money(amount, currency, LOCALE));
  return `At ${cost}, it is within your budget of ${from} to ${to}.`;
}

function lastSentence(match: Match): string[] {
  if (match.interests.length > 0) return [`For someone who likes ${interests(match)}.`];
  return match.occasion === undefined ? [] : [`A gift ${FOR_WHAT[match.occasion]}.`];
}
