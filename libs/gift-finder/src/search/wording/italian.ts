import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import {
  formatMatchedInterests,
  formatMoney,
  formatQuotedList,
  type GiftFacts,
  type RecommendationWording,
} from './recommendation-wording';

const LOCALE = 'it-IT';

const RELATION_PHRASES: Record<Relation, string> = {
  girlfriend: 'la tua ragazza',
  boyfriend: 'il tuo ragazzo',
  wife: 'tua moglie',
  husband: 'tuo marito',
  mother: 'tua madre',
  father: 'tuo padre',
  friend: "un'amica o un amico",
  colleague: 'una collega o un collega',
  brother: 'tuo fratello',
  sister: 'tua sorella',
  daughter: 'tua figlia',
  son: 'tuo figlio',
  boss: 'chi ti guida al lavoro',
  coworker: 'chi lavora con te',
  neighbor: 'chi abita accanto a te',
  teacher: 'chi insegna',
  student: 'chi studia',
};

const OCCASION_PHRASES: Record<Occasion, string> = {
  birthday: 'per un compleanno',
  christmas: 'per Natale',
  valentine: 'per San Valentino',
  anniversary: 'per un anniversario',
  graduation: 'per una laurea',
  wedding: 'per un matrimonio',
  mothers_day: 'per la Festa della mamma',
  fathers_day: 'per la Festa del papà',
  housewarming: 'per una nuova casa',
  baby_shower: "per l'arrivo di un bebè",
  retirement: 'per la pensione',
  promotion: 'per una promozione',
  just_because: "anche senza un'occasione particolare",
};

const AGE_GROUP_PHRASES: Record<AgeGroup, string> = {
  child: 'ai bambini',
  teenager: 'agli adolescenti',
  young_adult: 'ai giovani adulti',
  adult: 'agli adulti',
  middle_aged: 'a chi è nel mezzo della vita',
  senior: 'alle persone anziane',
};

export const ITALIAN_WORDING: RecommendationWording = {
  writeReasoning: (facts) =>
    [
      ...buildInterestSentences(facts),
      ...buildSimilarSpellingSentences(facts),
      ...buildOccasionAndRelationSentences(facts),
      ...buildAgeSentences(facts),
      buildBudgetSentence(facts),
    ].join(' '),

  writeTitle: ({ title, relation }) =>
    relation === undefined ? title : `Per ${RELATION_PHRASES[relation]}: ${title}`,

  writeDescription: (facts) =>
    [facts.description, ...buildInterestOrOccasionSentences(facts)].join(' '),
};

function quoteInItalian(typed: string): string {
  return `«${typed}»`;
}

function formatItalianInterestList(facts: GiftFacts): string {
  return formatMatchedInterests(facts, 'Italian', quoteInItalian, LOCALE);
}

/** Returns a sentence about the matched interests, or that there are none; no sentence if none were requested. */
function buildInterestSentences(facts: GiftFacts): string[] {
  if (!facts.hasWantedInterests) return [];
  if (facts.similarlySpeltInterests.length > 0 && facts.matchedInterests.length === 0) return [];
  if (facts.matchedInterests.length === 0) return ['Non riguarda gli interessi che hai indicato.'];
  // A list after a colon, because Italian would otherwise need articles, which typed words do not have.
  return facts.matchedInterests.length === 1
    ? [`Corrisponde a questo interesse: ${formatItalianInterestList(facts)}.`]
    : [`Corrisponde a questi interessi: ${formatItalianInterestList(facts)}.`];
}

/** Returns a sentence that a word is similar to the typed one, which may be a typo; no sentence without such words. */
function buildSimilarSpellingSentences({ similarlySpeltInterests }: GiftFacts): string[] {
  if (similarlySpeltInterests.length === 0) return [];
  return [
    `Nei suoi testi c'è una parola molto simile a ${formatQuotedList(similarlySpeltInterests, quoteInItalian, LOCALE)}.`,
  ];
}

/** Returns a sentence about the requested age group; no sentence when the product is not made for it. */
function buildAgeSentences({ ageGroup }: GiftFacts): string[] {
  return ageGroup === undefined ? [] : [`È adatto ${AGE_GROUP_PHRASES[ageGroup]}.`];
}

/** Returns one sentence about occasion and relation; no sentence when the product is made for neither. */
function buildOccasionAndRelationSentences({ occasion, relation }: GiftFacts): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [OCCASION_PHRASES[occasion]]),
    ...(relation === undefined ? [] : [`come regalo per ${RELATION_PHRASES[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`È una buona scelta ${facts.join(' e ')}.`];
}

function buildBudgetSentence({ price, currency, budget: { min, max } }: GiftFacts): string {
  const [cost, from, to] = [price, min, max].map((amount) => formatMoney(amount, currency, LOCALE));
  return `Costa ${cost} e rientra nel tuo budget, da ${from} a ${to}.`;
}

/** Returns a sentence about the matched interests, else about the occasion; no sentence when nothing matched. */
function buildInterestOrOccasionSentences(facts: GiftFacts): string[] {
  if (facts.matchedInterests.length > 0)
    return [`Per chi ha questi interessi: ${formatItalianInterestList(facts)}.`];
  return facts.occasion === undefined ? [] : [`Un regalo ${OCCASION_PHRASES[facts.occasion]}.`];
}
