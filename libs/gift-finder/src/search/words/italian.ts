import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import type { Match } from '../match';
import { interestList, money, quotedTexts, type Wording } from './wording';

const LOCALE = 'it-IT';

const PER_CHI: Record<Relation, string> = {
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

const PER_COSA: Record<Occasion, string> = {
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

const PER_ETA: Record<AgeGroup, string> = {
  child: 'ai bambini',
  teenager: 'agli adolescenti',
  young_adult: 'ai giovani adulti',
  adult: 'agli adulti',
  middle_aged: 'a chi è nel mezzo della vita',
  senior: 'alle persone anziane',
};

export const ITALIAN: Wording = {
  reasoning: (match) =>
    [
      ...interestSentence(match),
      ...similarSentence(match),
      ...facetSentence(match),
      ...ageSentence(match),
      budget(match),
    ].join(' '),

  personalTitle: ({ title, relation }) =>
    relation === undefined ? title : `Per ${PER_CHI[relation]}: ${title}`,

  personalDescription: (match) => [match.description, ...lastSentence(match)].join(' '),
};

function quoted(typed: string): string {
  return `«${typed}»`;
}

function interests(match: Match): string {
  return interestList(match, 'Italian', quoted, LOCALE);
}

function interestSentence(match: Match): string[] {
  if (!match.interestsWanted) return [];
  if (match.similarTo.length > 0 && match.interests.length === 0) return [];
  if (match.interests.length === 0) return ['Non riguarda gli interessi che hai indicato.'];
  // A list after a colon needs no articles, which typed words could not have.
  return match.interests.length === 1
    ? [`Corrisponde a questo interesse: ${interests(match)}.`]
    : [`Corrisponde a questi interessi: ${interests(match)}.`];
}

/** What was typed may have been a slip, so it says what it rests on. */
function similarSentence({ similarTo }: Match): string[] {
  if (similarTo.length === 0) return [];
  return [
    `Nei suoi testi c'è una parola molto simile a ${quotedTexts(similarTo, quoted, LOCALE)}.`,
  ];
}

function ageSentence({ ageGroup }: Match): string[] {
  return ageGroup === undefined ? [] : [`È adatto ${PER_ETA[ageGroup]}.`];
}

function facetSentence({ occasion, relation }: Match): string[] {
  const facts = [
    ...(occasion === undefined ? [] : [PER_COSA[occasion]]),
    ...(relation === undefined ? [] : [`come regalo per ${PER_CHI[relation]}`]),
  ];
  return facts.length === 0 ? [] : [`È una buona scelta ${facts.join(' e ')}.`];
}

function budget({ price, currency, budget: { min, max } }: Match): string {
  const [cost, from, to] = [price, min, max].map((amount) => money(amount, currency, LOCALE));
  return `Costa ${cost} e rientra nel tuo budget, da ${from} a ${to}.`;
}

function lastSentence(match: Match): string[] {
  if (match.interests.length > 0) return [`Per chi ha questi interessi: ${interests(match)}.`];
  return match.occasion === undefined ? [] : [`Un regalo ${PER_COSA[match.occasion]}.`];
}
