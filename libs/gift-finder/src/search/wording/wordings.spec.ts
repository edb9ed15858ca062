import type { GiftFacts } from './recommendation-wording';
import { ENGLISH_WORDING } from './english';
import { ITALIAN_WORDING } from './italian';

const createFacts = (facts: Partial<GiftFacts> = {}): GiftFacts => ({
  title: 'Title',
  description: 'Description.',
  price: 39.9,
  currency: 'EUR',
  budget: { min: 20, max: 100 },
  matchedInterests: ['cooking', { typed: 'vinyl' }],
  similarlySpeltInterests: [],
  hasWantedInterests: true,
  occasion: 'birthday',
  relation: 'mother',
  ageGroup: undefined,
  ...facts,
});

/** Replaces each no-break space, which Intl puts before the Italian euro sign, by a space. */
const replaceNoBreakSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('The English wording', () => {
  it('contains a sentence for each fact', () => {
    expect(ENGLISH_WORDING.writeReasoning(createFacts())).toBe(
      'It matches an interest in cooking and “vinyl”. ' +
        'It is a good choice for a birthday and as a gift for your mother. ' +
        'At €39.90, it is within your budget of €20 to €100.',
    );
    expect(ENGLISH_WORDING.writeTitle(createFacts())).toBe('For your mother: Title');
    expect(ENGLISH_WORDING.writeDescription(createFacts())).toBe(
      'Description. For someone who likes cooking and “vinyl”.',
    );
  });

  it('omits facts that did not match', () => {
    const plain = createFacts({ matchedInterests: [], occasion: undefined, relation: undefined });
    expect(ENGLISH_WORDING.writeReasoning(plain)).toBe(
      'It is not tied to the interests you named. ' +
        'At €39.90, it is within your budget of €20 to €100.',
    );
    expect(ENGLISH_WORDING.writeTitle(plain)).toBe('Title');
    expect(ENGLISH_WORDING.writeDescription(plain)).toBe('Description.');
  });

  it('does not mention interests when none were requested', () => {
    const general = createFacts({ matchedInterests: [], hasWantedInterests: false });
    expect(ENGLISH_WORDING.writeReasoning(general)).toMatch(/^It is a good choice for a birthday/);
    expect(ENGLISH_WORDING.writeDescription(general)).toBe('Description. A gift for a birthday.');
  });
});

describe('Both wordings', () => {
  it('name the similar word of an approximate match instead of an interest', () => {
    const guess = createFacts({ matchedInterests: [], similarlySpeltInterests: ['giradiscki'] });
    expect(ENGLISH_WORDING.writeReasoning(guess)).toMatch(
      /^Its texts have a word much like “giradiscki”\. It is/,
    );
    expect(ITALIAN_WORDING.writeReasoning(guess)).toMatch(
      /^Nei suoi testi c'è una parola molto simile a «giradiscki»\. È /,
    );
  });

  it('name the age group that the gift suits', () => {
    expect(ENGLISH_WORDING.writeReasoning(createFacts({ ageGroup: 'teenager' }))).toContain(
      'It suits teenagers.',
    );
    expect(ITALIAN_WORDING.writeReasoning(createFacts({ ageGroup: 'teenager' }))).toContain(
      'È adatto agli adolescenti.',
    );
  });
});

describe('The Italian wording', () => {
  it('contains a sentence for each fact', () => {
    expect(replaceNoBreakSpaces(ITALIAN_WORDING.writeReasoning(createFacts()))).toBe(
      'Corrisponde a questi interessi: cucina e «vinyl». ' +
        'È una buona scelta per un compleanno e come regalo per tua madre. ' +
        'Costa 39,90 € e rientra nel tuo budget, da 20 € a 100 €.',
    );
    expect(ITALIAN_WORDING.writeTitle(createFacts())).toBe('Per tua madre: Title');
    expect(ITALIAN_WORDING.writeDescription(createFacts())).toBe(
      'Description. Per chi ha questi interessi: cucina e «vinyl».',
    );
  });

  it('omits facts that did not match', () => {
    const plain = createFacts({ matchedInterests: [], occasion: undefined, relation: undefined });
    expect(replaceNoBreakSpaces(ITALIAN_WORDING.writeReasoning(plain))).toBe(
      'Non riguarda gli interessi che hai indicato. ' +
        'Costa 39,90 € e rientra nel tuo budget, da 20 € a 100 €.',
    );
    expect(ITALIAN_WORDING.writeTitle(plain)).toBe('Title');
  });
});
