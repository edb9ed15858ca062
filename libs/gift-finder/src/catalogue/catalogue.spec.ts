import {
  AGE_GROUPS,
  OCCASIONS,
  type OutputLanguage,
  RELATIONS,
  SUGGESTED_INTERESTS,
  TRENDING_CATEGORIES,
} from '@giftspire/contracts';
import { catalogue, concepts } from './catalogue';
import { CATEGORY_WORDS } from './category';
import type { Concept } from './concept';
import type { CatalogueProduct } from './expand-concept';
import { INTEREST_SLUGS } from './interests';

const CONCEPTS = concepts();
const PRODUCTS = catalogue();

const repeated = (values: readonly string[]) => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\d]+/u);

/** Words that tell a variant from the others on its axis: `oak` and `walnut` where frames are of either. */
function tellingWords(axis: Concept['axes'][number], language: OutputLanguage): string[] {
  const phrases = axis.map(({ phrase }) => wordsOf(phrase?.[language] ?? ''));
  return phrases
    .flat()
    .filter((word) => word.length > 3 && phrases.some((words) => !words.includes(word)));
}

/** One word that both languages use for the thing. */
const SAME_IN_BOTH = ['Smartwatch'];

describe('gift ideas', () => {
  it('are at least 500, each once', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(500);
    expect(repeated(CONCEPTS.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(CONCEPTS.map(({ text }) => text.English.title.toLowerCase()))).toEqual([]);
    expect(repeated(CONCEPTS.map(({ text }) => text.Italian.title.toLowerCase()))).toEqual([]);
  });

  it.each(Object.keys(CATEGORY_WORDS))('fill the category %s', (category) => {
    expect(CONCEPTS.filter((concept) => concept.category === category).length).toBeGreaterThan(30);
  });

  it.each(['English', 'Italian'] as const)('claim in %s what all variants have', (language) => {
    const claims = CONCEPTS.flatMap(({ slug, axes, text }) => {
      const telling = axes.flatMap((axis) => tellingWords(axis, language));
      return text[language].features
        .filter((feature) => wordsOf(feature).some((word) => telling.includes(word)))
        .map((feature) => `${slug}: ${feature}`);
    });
    expect(claims).toEqual([]);
  });

  it.each(['English', 'Italian'] as const)('are complete in %s', (language) => {
    const broken = CONCEPTS.filter(({ text }) => {
      const { title, description, features } = text[language];
      return (
        !/^[\p{Lu}\d].{3,59}$/u.test(title) ||
        !/^\p{Lu}.{18,138}\.$/u.test(description) ||
        features.some((feature) => !/^\S.{2,59}$/u.test(feature)) ||
        repeated(features).length > 0
      );
    });
    expect(broken.map(({ slug }) => slug)).toEqual([]);
  });

  it('are translated: nothing reads the same in both languages', () => {
    const untranslated = CONCEPTS.filter(
      ({ text: { English, Italian } }) =>
        (English.title === Italian.title && !SAME_IN_BOTH.includes(English.title)) ||
        English.description === Italian.description ||
        English.features.length !== Italian.features.length,
    );
    expect(untranslated.map(({ slug }) => slug)).toEqual([]);
  });

  it('are Italian in Italian: no English little words', () => {
    const english = / (the|and|with|of|your|for|is) /;
    const slips = CONCEPTS.filter(({ text: { Italian } }) =>
      english.test(` ${Italian.title} ${Italian.description} `),
    );
    expect(slips.map(({ slug }) => slug)).toEqual([]);
  });

  it('have tags of every kind, each once', () => {
    for (const { slug, interests, occasions, relations, ages } of CONCEPTS)
      for (const tags of [interests, occasions, relations, ages]) {
        expect({ slug, isEmpty: tags.length === 0 }).toEqual({ slug, isEmpty: false });
        expect({ slug, repeated: repeated([...tags]) }).toEqual({ slug, repeated: [] });
      }
  });

  it('use every interest', () => {
    const used = new Set(CONCEPTS.flatMap(({ interests }) => interests));
    expect(INTEREST_SLUGS.filter((interest) => !used.has(interest))).toEqual([]);
  });

  it('do not fit whom they avoid', () => {
    const contradictions = CONCEPTS.filter(({ avoid, occasions, relations, ages }) =>
      [...occasions, ...relations, ...ages].some((tag) => avoid.includes(tag)),
    );
    expect(contradictions.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('products', () => {
  it('are 3,000 to 6,000, the same ones whenever they are made', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(3_000);
    expect(PRODUCTS.length).toBeLessThanOrEqual(6_000);
    expect(catalogue()).toEqual(PRODUCTS);
  });

  it('have an id of DEMO-, short enough for the column, and a title of their own in both languages', () => {
    const ids = PRODUCTS.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^DEMO-[a-z0-9-]{3,59}$/.test(id))).toEqual([]);
    expect(repeated(PRODUCTS.map(({ en }) => en.title.toLowerCase()))).toEqual([]);
    expect(repeated(PRODUCTS.map((product) => product.it.title.toLowerCase()))).toEqual([]);
  });

  it('come in variants their idea allows, at a price inside its band', () => {
    const bySlug = new Map(CONCEPTS.map((concept) => [concept.slug, concept]));
    for (const { id, concept, priceEur, materials } of PRODUCTS) {
      const { price, axes } = bySlug.get(concept) ?? {};
      const allowed = new Set(axes?.flat().map(({ slug }) => slug));
      expect({ id, foreign: materials.filter((material) => !allowed.has(material)) }).toEqual({
        id,
        foreign: [],
      });
      expect(priceEur).toBeGreaterThanOrEqual(price?.min ?? Infinity);
      expect(priceEur).toBeLessThanOrEqual(price?.max ?? 0);
      expect(Number(priceEur.toFixed(2))).toBe(priceEur);
    }
  });

  it('name no material that their variant contradicts', () => {
    const solid = ['walnut', 'oak', 'beech', 'bamboo', 'cork', 'leather', 'linen', 'silk', 'steel'];
    const nonsense = PRODUCTS.filter(({ concept, materials }) => {
      const title = CONCEPTS.find(({ slug }) => slug === concept)?.text.English.title ?? '';
      const named = solid.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(title));
      return materials.some((made) => named.some((word) => !made.includes(word)));
    });
    expect(nonsense.map(({ id }) => id)).toEqual([]);
  });

  it('are translated in every variant', () => {
    const untranslated = PRODUCTS.filter(
      ({ en, it: italian }) =>
        (en.variant === null) !== (italian.variant === null) ||
        (en.title === italian.title && !SAME_IN_BOTH.includes(en.title)) ||
        en.features.length !== italian.features.length,
    );
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });

  it('state features, none twice', () => {
    const poor = PRODUCTS.filter(({ en, it: italian }) =>
      [en, italian].some(({ features }) => features.length < 1 || repeated(features).length > 0),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('hardly ever read alike: under two in a hundred', () => {
    for (const language of ['en', 'it'] as const) {
      const alike = nearDuplicates(PRODUCTS.map((product) => product[language].title));
      expect(alike.length / PRODUCTS.length).toBeLessThan(0.02);
    }
  });

  it.each(TRENDING_CATEGORIES)('fill the row of %s', (category) => {
    const { length } = PRODUCTS.filter((product) => product.category === category);
    expect(length).toBeGreaterThanOrEqual(150);
  });

  it.each(SUGGESTED_INTERESTS)('serve the interest %s', (interest) => {
    const { length } = PRODUCTS.filter(({ interests }) => interests.includes(interest));
    expect(length).toBeGreaterThanOrEqual(60);
  });

  it.each(AGE_GROUPS)('serve the age group %s', (age) => {
    const { length } = PRODUCTS.filter(({ ages }) => ages.includes(age));
    expect(length).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ['up to 25', 0, 25],
    ['25 to 75', 25, 75],
    ['above 75', 75.01, Infinity],
  ])('serve every relation on every occasion with thirty or more at %s euro', (_, min, max) => {
    const affordable = PRODUCTS.filter(({ priceEur }) => priceEur >= min && priceEur <= max);
    const poorlyServed = RELATIONS.flatMap((relation) =>
      OCCASIONS.map((occasion) => ({
        pair: `${relation}, ${occasion}`,
        count: affordable.filter(
          ({ relations, occasions }) =>
            relations.includes(relation) && occasions.includes(occasion),
        ).length,
      })),
    ).filter(({ count }) => count < 30);
    expect(poorlyServed).toEqual([]);
  });

  it('with wine or beer are for adults only', () => {
    const drinks = PRODUCTS.filter(({ avoid }) => avoid.includes('baby_shower')).filter(
      ({ safetyAge }) => safetyAge === 18,
    );
    expect(drinks.length).toBeGreaterThan(20);
    const forMinors = drinks.filter(
      ({ ages, relations, avoid }: CatalogueProduct) =>
        ages.includes('child') ||
        ages.includes('teenager') ||
        relations.includes('son') ||
        !avoid.includes('teenager'),
    );
    expect(forMinors.map(({ id }) => id)).toEqual([]);
  });
});

/** Those whose trigrams are nine tenths of another's, as PostgreSQL's `similarity` counts them. */
function nearDuplicates(titles: readonly string[]): string[] {
  const sets = titles.map(trigrams);
  const holders = new Map<string, number[]>();
  sets.forEach((set, index) =>
    set.forEach((trigram) => {
      const others = holders.get(trigram);
      if (others === undefined) holders.set(trigram, [index]);
      else others.push(index);
    }),
  );
  return titles.filter((_, index) => {
    const own = sets[index] ?? new Set();
    const shared = new Map<number, number>();
    own.forEach((trigram) =>
      holders.get(trigram)?.forEach((other) => shared.set(other, (shared.get(other) ?? 0) + 1)),
    );
    shared.delete(index);
    return [...shared].some(
      ([other, count]) => count / (own.size + (sets[other]?.size ?? 0) - count) >= 0.9,
    );
  });
}

function trigrams(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}
