import {
  AGE_GROUPS,
  OCCASIONS,
  type OutputLanguage,
  RELATIONS,
  SUGGESTED_INTERESTS,
  TRENDING_CATEGORIES,
} from '@giftspire/contracts';
import { buildBuiltInCatalogue, parseBuiltInConcepts } from './built-in-catalogue';
import { LABELS_BY_CATEGORY } from './category';
import type { Concept } from './concept';
import type { BuiltInProduct } from './expand-concept-to-products';
import { INTEREST_SLUGS } from './interests';

const CONCEPTS = parseBuiltInConcepts();
const PRODUCTS = buildBuiltInCatalogue();

/** Returns the values that occurred before in the list. */
const findRepeated = (values: readonly string[]) => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

const splitIntoWords = (text: string) => text.toLowerCase().split(/[^\p{L}\d]+/u);

/** Returns the words of more than three letters that distinguish the variants of an axis, e.g. `walnut`. */
function findDistinguishingWords(
  axis: Concept['variantAxes'][number],
  language: OutputLanguage,
): string[] {
  const phrases = axis.map(({ phrase }) => splitIntoWords(phrase?.[language] ?? ''));
  return phrases
    .flat()
    .filter((word) => word.length > 3 && phrases.some((words) => !words.includes(word)));
}

/** Titles that are the same word in English and Italian. */
const TITLES_EQUAL_IN_BOTH_LANGUAGES = ['Smartwatch'];

describe('Concepts of the built-in catalogue', () => {
  it('are at least 500, with unique slugs and titles', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(500);
    expect(findRepeated(CONCEPTS.map(({ slug }) => slug))).toEqual([]);
    expect(findRepeated(CONCEPTS.map(({ text }) => text.English.title.toLowerCase()))).toEqual([]);
    expect(findRepeated(CONCEPTS.map(({ text }) => text.Italian.title.toLowerCase()))).toEqual([]);
  });

  it.each(Object.keys(LABELS_BY_CATEGORY))('are more than 30 in the category %s', (category) => {
    expect(CONCEPTS.filter((concept) => concept.category === category).length).toBeGreaterThan(30);
  });

  it.each(['English', 'Italian'] as const)(
    'state in %s no feature that only some variants have',
    (language) => {
      const claims = CONCEPTS.flatMap(({ slug, variantAxes: axes, text }) => {
        const distinguishing = axes.flatMap((axis) => findDistinguishingWords(axis, language));
        return text[language].features
          .filter((feature) =>
            splitIntoWords(feature).some((word) => distinguishing.includes(word)),
          )
          .map((feature) => `${slug}: ${feature}`);
      });
      expect(claims).toEqual([]);
    },
  );

  it.each(['English', 'Italian'] as const)(
    'have a title, description and features of valid length in %s',
    (language) => {
      const broken = CONCEPTS.filter(({ text }) => {
        const { title, description, features } = text[language];
        return (
          !/^[\p{Lu}\d].{3,59}$/u.test(title) ||
          !/^\p{Lu}.{18,138}\.$/u.test(description) ||
          features.some((feature) => !/^\S.{2,59}$/u.test(feature)) ||
          findRepeated(features).length > 0
        );
      });
      expect(broken.map(({ slug }) => slug)).toEqual([]);
    },
  );

  it('are translated, with different titles and descriptions in both languages', () => {
    const untranslated = CONCEPTS.filter(
      ({ text: { English, Italian } }) =>
        (English.title === Italian.title &&
          !TITLES_EQUAL_IN_BOTH_LANGUAGES.includes(English.title)) ||
        English.description === Italian.description ||
        English.features.length !== Italian.features.length,
    );
    expect(untranslated.map(({ slug }) => slug)).toEqual([]);
  });

  it('contain no English function words in their Italian texts', () => {
    const english = / (the|and|with|of|your|for|is) /;
    const untranslated = CONCEPTS.filter(({ text: { Italian } }) =>
      english.test(` ${Italian.title} ${Italian.description} `),
    );
    expect(untranslated.map(({ slug }) => slug)).toEqual([]);
  });

  it('have at least one tag of every kind and no duplicates', () => {
    for (const { slug, interests, occasions, relations, ages } of CONCEPTS)
      for (const tags of [interests, occasions, relations, ages]) {
        expect({ slug, isEmpty: tags.length === 0 }).toEqual({ slug, isEmpty: false });
        expect({ slug, repeated: findRepeated([...tags]) }).toEqual({ slug, repeated: [] });
      }
  });

  it('use every interest', () => {
    const used = new Set(CONCEPTS.flatMap(({ interests }) => interests));
    expect(INTEREST_SLUGS.filter((interest) => !used.has(interest))).toEqual([]);
  });

  it('have no tag that they must avoid', () => {
    const contradictions = CONCEPTS.filter(({ avoid, occasions, relations, ages }) =>
      [...occasions, ...relations, ...ages].some((tag) => avoid.includes(tag)),
    );
    expect(contradictions.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('Products of the built-in catalogue', () => {
  it('are 3,000 to 6,000 and the same in every build', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(3_000);
    expect(PRODUCTS.length).toBeLessThanOrEqual(6_000);
    expect(buildBuiltInCatalogue()).toEqual(PRODUCTS);
  });

  it('have unique ids with the prefix DEMO- and unique titles in both languages', () => {
    const ids = PRODUCTS.map(({ id }) => id);
    expect(findRepeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^DEMO-[a-z0-9-]{3,59}$/.test(id))).toEqual([]);
    expect(findRepeated(PRODUCTS.map(({ en }) => en.title.toLowerCase()))).toEqual([]);
    expect(findRepeated(PRODUCTS.map((product) => product.it.title.toLowerCase()))).toEqual([]);
  });

  it('have only materials of their concept, and a price within its band', () => {
    const bySlug = new Map(CONCEPTS.map((concept) => [concept.slug, concept]));
    for (const { id, concept, priceEur, materials } of PRODUCTS) {
      const { price, variantAxes: axes } = bySlug.get(concept) ?? {};
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

  it('have no title that contradicts the material of the variant', () => {
    const materialWords = [
      'walnut',
      'oak',
      'beech',
      'bamboo',
      'cork',
      'leather',
      'linen',
      'silk',
      'steel',
    ];
    const contradictions = PRODUCTS.filter(({ concept, materials }) => {
      const title = CONCEPTS.find(({ slug }) => slug === concept)?.text.English.title ?? '';
      const named = materialWords.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(title));
      return materials.some((made) => named.some((word) => !made.includes(word)));
    });
    expect(contradictions.map(({ id }) => id)).toEqual([]);
  });

  it('are translated in every variant', () => {
    const untranslated = PRODUCTS.filter(
      ({ en, it: italian }) =>
        (en.variant === null) !== (italian.variant === null) ||
        (en.title === italian.title && !TITLES_EQUAL_IN_BOTH_LANGUAGES.includes(en.title)) ||
        en.features.length !== italian.features.length,
    );
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });

  it('have at least one feature and no duplicates', () => {
    const invalid = PRODUCTS.filter(({ en, it: italian }) =>
      [en, italian].some(
        ({ features }) => features.length < 1 || findRepeated(features).length > 0,
      ),
    );
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  it('have similar titles in less than 2 % of the cases', () => {
    for (const language of ['en', 'it'] as const) {
      const similar = findNearDuplicates(PRODUCTS.map((product) => product[language].title));
      expect(similar.length / PRODUCTS.length).toBeLessThan(0.02);
    }
  });

  it.each(TRENDING_CATEGORIES)('are at least 150 in the category %s', (category) => {
    const { length } = PRODUCTS.filter((product) => product.category === category);
    expect(length).toBeGreaterThanOrEqual(150);
  });

  it.each(SUGGESTED_INTERESTS)('are at least 60 for the interest %s', (interest) => {
    const { length } = PRODUCTS.filter(({ interests }) => interests.includes(interest));
    expect(length).toBeGreaterThanOrEqual(60);
  });

  it.each(AGE_GROUPS)('are at least 500 for the age group %s', (age) => {
    const { length } = PRODUCTS.filter(({ ages }) => ages.includes(age));
    expect(length).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ['up to 25', 0, 25],
    ['25 to 75', 25, 75],
    ['above 75', 75.01, Infinity],
  ])('are at least 30 for every relation and occasion at %s euros', (_, min, max) => {
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

  it('with wine or beer are tagged for adults only', () => {
    const drinks = PRODUCTS.filter(({ avoid }) => avoid.includes('baby_shower')).filter(
      ({ safetyAge }) => safetyAge === 18,
    );
    expect(drinks.length).toBeGreaterThan(20);
    const forMinors = drinks.filter(
      ({ ages, relations, avoid }: BuiltInProduct) =>
        ages.includes('child') ||
        ages.includes('teenager') ||
        relations.includes('son') ||
        !avoid.includes('teenager'),
    );
    expect(forMinors.map(({ id }) => id)).toEqual([]);
  });
});

/**
 * Returns the titles whose trigram similarity to another title is at least 0.9, computed like `similarity` of pg_trgm.
 */
function findNearDuplicates(titles: readonly string[]): string[] {
  const sets = titles.map(toTrigrams);
  const titlesByTrigram = new Map<string, number[]>();
  sets.forEach((set, index) =>
    set.forEach((trigram) => {
      const others = titlesByTrigram.get(trigram);
      if (others === undefined) titlesByTrigram.set(trigram, [index]);
      else others.push(index);
    }),
  );
  return titles.filter((_, index) => {
    const own = sets[index] ?? new Set();
    const shared = new Map<number, number>();
    own.forEach((trigram) =>
      titlesByTrigram
        .get(trigram)
        ?.forEach((other) => shared.set(other, (shared.get(other) ?? 0) + 1)),
    );
    shared.delete(index);
    return [...shared].some(
      ([other, count]) => count / (own.size + (sets[other]?.size ?? 0) - count) >= 0.9,
    );
  });
}

function toTrigrams(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}
