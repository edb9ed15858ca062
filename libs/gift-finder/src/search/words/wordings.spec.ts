import type { Match } from '../match';
import { ENGLISH } from './english';
import { ITALIAN } from './italian';

const match = (facts: Partial<Match> = {}): Match => ({
  title: 'Title',
  description: 'Description.',
  price: 39.9,
  currency: 'EUR',
  budget: { min: 20, max: 100 },
  interests: ['cooking', { typed: 'vinyl' }],
  similarTo: [],
  interestsWanted: true,
  occasion: 'birthday',
  relation: 'mother',
  ageGroup: undefined,
  ...facts,
});

/** Intl puts a space that does not break before the Italian euro sign. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the English wording', () => {
  it('gives a sentence for each fact', () => {
    expect(ENGLISH.reasoning(match())).toBe(
      'It matches an interest in cooking and “vinyl”. ' +
        'It is a good choice for a birthday and as a gift for your mother. ' +
        'At €39.90, it is within your budget of €20 to €100.',
    );
    expect(ENGLISH.personalTitle(match())).toBe('For your mother: Title');
    expect(ENGLISH.personalDescription(match())).toBe(
      'Description. For someone who likes cooking and “vinyl”.',
    );
  });

  it('claims nothing that did not match', () => {
    const plain = match({ interests: [], occasion: undefined, relation: undefined });
    expect(ENGLISH.reasoning(plain)).toBe(
      'It is not tied to the interests you named. ' +
        'At €39.90, it is within your budget of €20 to €100.',
    );
    expect(ENGLISH.personalTitle(plain)).toBe('Title');
    expect(ENGLISH.personalDescription(plain)).toBe('Description.');
  });

  it('says nothing of interests when none were named', () => {
    const general = match({ interests: [], interestsWanted: false });
    expect(ENGLISH.reasoning(general)).toMatch(/^It is a good choice for a birthday/);
    expect(ENGLISH.personalDescription(general)).toBe('Description. A gift for a birthday.');
  });
});

describe('both wordings', () => {
  it('say what a guess rests on, and nothing of interests it does not meet', () => {
    const guess = match({ interests: [], similarTo: ['giradiscki'] });
    expect(ENGLISH.reasoning(guess)).toMatch(
      /^Its texts have a word much like “giradiscki”\. It is/,
    );
    expect(ITALIAN.reasoning(guess)).toMatch(
      /^Nei suoi testi c'è una parola molto simile a «giradiscki»\. È /,
    );
  });

  it('name the age it suits', () => {
    expect(ENGLISH.reasoning(match({ ageGroup: 'teenager' }))).toContain('It suits teenagers.');
    expect(ITALIAN.reasoning(match({ ageGroup: 'teenager' }))).toContain(
      'È adatto agli adolescenti.',
    );
  });
});

describe('the Italian wording', () => {
  it('gives a sentence for each fact', () => {
    expect(spaced(ITALIAN.reasoning(match()))).toBe(
      'Corrisponde a questi interessi: cucina e «vinyl». ' +
        'È una buona scelta per un compleanno e come regalo per tua madre. ' +
        'Costa 39,90 € e rientra nel tuo budget, da 20 € a 100 €.',
    );
    expect(ITALIAN.personalTitle(match())).toBe('Per tua madre: Title');
    expect(ITALIAN.personalDescription(match())).toBe(
      'Description. Per chi ha questi interessi: cucina e «vinyl».',
    );
  });

  it('claims nothing that did not match', () => {
    const plain = match({ interests: [], occasion: undefined, relation: undefined });
    expect(spaced(ITALIAN.reasoning(plain))).toBe(
      'Non riguarda gli interessi che hai indicato. ' +
        'Costa 39,90 € e rientra nel tuo budget, da 20 € a 100 €.',
    );
    expect(ITALIAN.personalTitle(plain)).toBe('Title');
  });
});
