import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import {
  formatInterests,
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
      ...describeInterests(facts),
      ...describeSimilarWords(facts),
      ...describeAudience(facts),
      ...describeAge(facts),
      describeBudget(facts),
    ].join(' '),

  writeTitle: ({ title, relation }) =>
    relation === undefined ? title : `Per ${RELATION_PHRASES[relation]}: ${title}`,

  writeDescription: (facts) => [facts.description, ...describeOccasionOrInterests(facts)].join(' '),
};

function quote(typed: string): string {
  return `«${typed}»`;
}

function listInterests(facts: GiftFacts): string {
  return formatInterests(facts, 'Italian', quote, LOCALE);
}

function describeInterests(facts: GiftFacts): string[] {
  if (!facts.hasWantedInterests) return [];
  if (facts.similarlySpelt.length > 0 && facts.interests.length === 0) return [];
  if (facts.interests.length === 0) return ['Non riguarda gli interessi che hai indicato.'];
  // A list after a colon, because Italian would otherwise need articles, which typed words do not have.
  return facts.interests.length === 1
    ? [`Corrisponde a questo interesse: ${listInterests(facts)}.`]
    : [`Corrisponde a questi interessi: ${listInterests(facts)}.`];
}

/** Returns a sentence that names the similar word, because the typed one may be a typo. */
function describeSimilarWords({ similarlySpelt }: GiftFacts): string[] {
  if (similarlySpelt.length === 0) return [];
  return [
    `Nei suoi testi c'è una parola molto simile a ${formatQuotedList(similarlySpelt, quote, LOCALE)}.`,
  ];
}

function describeAge({ ageGroup }: GiftFacts): string[] {
  return ageGroup === undefined ? [] : [`È adatto ${AGE_GROUP_PHRASES[ageGroup]}.`];
}

function describeAudience({ occasion, relation }: GiftFacts): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [OCCASION_PHRASES[occasion]]),
    ...(relation === undefined ? [] : [`come regalo per ${RELATION_PHRASES[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`È una buona scelta ${facts.join(' e ')}.`];
}

function describeBudget({ price, currency, budget: { min, max } }: GiftFacts): string {
  const [cost, from, to] = [price, min, max].map((amount) => formatMoney(amount, currency, LOCALE));
  return `Costa ${cost} e rientra nel tuo budget, da ${from} a ${to}.`;
}

function describeOccasionOrInterests(facts: GiftFacts): string[] {
  if (facts.interests.length > 0) return [`Per chi ha questi interessi: ${listInterests(facts)}.`];
  return facts.occasion === undefined ? [] : [`Un regalo ${OCCASION_PHRASES[facts.occasion]}.`];
}
