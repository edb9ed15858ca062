import {
  AGE_GROUPS,
  OCCASIONS,
  RELATIONS,
  type SearchOptions,
  SUGGESTED_INTERESTS,
} from '@giftspire/contracts';
import { buildBuiltInCatalogue } from '../catalogue/built-in-catalogue';
import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { createSearchOptions } from '../testing/create-search-options';
import { LocalCatalogueProvider } from './local-catalogue-provider';
import { findMaxSafetyAge } from './recipient-ages';
import type { SearchOutcome } from './search-outcome';

const CATALOGUE = buildBuiltInCatalogue();

describe('LocalCatalogueProvider', () => {
  let database: GiftDatabase;
  let search: LocalCatalogueProvider;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
    search = new LocalCatalogueProvider(database.dataSource);
  });
  afterAll(() => database.close());

  const find = (options: Partial<SearchOptions>): Promise<SearchOutcome> =>
    search.search(createSearchOptions(options));
  const products = ({ recommendations }: SearchOutcome) =>
    recommendations.map(({ asin }) => {
      const product = CATALOGUE.find(({ id }) => id === asin);
      if (product === undefined) throw new Error(`${asin} is not in the catalogue`);
      return product;
    });

  it('respects the budget, age, brand limit and list length for a hundred random requests', async () => {
    const random = createRandomNumberGenerator(20_251_123);
    const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    for (let round = 0; round < 100; round++) {
      const min = Math.round(random() * 30_000) / 100;
      const options = createSearchOptions({
        min_budget: min,
        max_budget: min + Math.round(random() * 20_000) / 100 + 0.01,
        relation: oneOf(RELATIONS),
        occasion: oneOf(OCCASIONS),
        age_group: oneOf([undefined, ...AGE_GROUPS]),
        interests: [oneOf(SUGGESTED_INTERESTS), oneOf(['general', 'vinyl', 'wine', 'lettura'])],
        max_results: 1 + Math.floor(random() * 20),
      });
      const { recommendations, metadata } = await search.search(options);
      const inside = CATALOGUE.filter(
        ({ priceEur, ages, avoid, safetyAge }) =>
          priceEur >= options.min_budget &&
          priceEur <= options.max_budget &&
          (options.age_group === undefined || ages.includes(options.age_group)) &&
          ![options.occasion, options.relation].some((tag) => avoid.includes(tag)) &&
          (safetyAge ?? 0) <= (findMaxSafetyAge(options) ?? Infinity),
      );
      const allowed = new Set(inside.map(({ id }) => id));
      expect(recommendations.filter(({ asin }) => !allowed.has(asin))).toEqual([]);
      expect(recommendations.length).toBeLessThanOrEqual(options.max_results ?? 0);
      expect(new Set(recommendations.map(({ asin }) => asin)).size).toBe(recommendations.length);
      const brands = products({ recommendations, metadata }).map(({ brand }) => brand);
      for (const brand of brands)
        expect(brands.filter((other) => other === brand).length).toBeLessThanOrEqual(2);
      expect(metadata.total_products_searched).toBe(CATALOGUE.length);
      expect(metadata.products_after_filtering).toBe(inside.length);
    }
  });

  it('includes both ends of the budget', async () => {
    const [{ priceEur }] = CATALOGUE as unknown as [{ priceEur: number }];
    const { metadata } = await find({ min_budget: priceEur, max_budget: priceEur });
    expect(metadata.products_after_filtering).toBeGreaterThan(0);
  });

  it('ranks a gift that matches several interests first', async () => {
    const [first] = products(
      await find({ interests: ['gaming', 'technology', 'music'], max_budget: 500 }),
    );
    expect(first?.interests).toEqual(expect.arrayContaining(['gaming', 'technology', 'music']));
  });

  it('recommends baby products only when the request is for a baby', async () => {
    const forAFriend = await find({
      relation: 'friend',
      occasion: 'birthday',
      interests: ['books', 'fashion'],
    });
    expect(products(forAFriend).filter(({ category }) => category === 'baby')).toEqual([]);
    const forParents = await find({ occasion: 'baby_shower', interests: ['baby'] });
    expect(products(forParents)[0]?.category).toBe('baby');
  });

  it('adds gifts by occasion and relation when the interests match too few, and reports the strategies used', async () => {
    const few = await find({ interests: ['vinyl'] });
    expect(few.recommendations).toHaveLength(10);
    expect(few.metadata.search_strategies_used).toBe(2);
    const many = await find({ interests: ['home-decor'] });
    expect(many.metadata.search_strategies_used).toBe(1);
    const none = await find({ interests: ['general'] });
    expect(none.metadata.search_strategies_used).toBe(1);
    expect(none.recommendations).toHaveLength(10);
  });

  it('ranks gifts made for the occasion above gifts for all occasions', async () => {
    const gifts = products(await find({ occasion: 'baby_shower', interests: ['general'] }));
    for (const { occasions } of gifts.slice(0, 5)) {
      expect(occasions).toContain('baby_shower');
      expect(occasions.length).toBeLessThan(5);
    }
    const forBabies = gifts.slice(0, 5).filter(({ category }) => category === 'baby');
    expect(forBabies.length).toBeGreaterThan(2);
  });

  it('returns the same result for the same request, and other gifts for another relation', async () => {
    const options = { interests: ['general'] };
    const first = await find(options);
    expect(await find(options)).toEqual(first);
    expect(await find({ ...options, relation: 'neighbor' })).not.toEqual(first);
  });

  it('recommends other brands, too, when one brand has many matching products', async () => {
    await database.dataSource.query(`
      insert into products (id, source, external_id, concept, brand, category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups)
      select 'SHOP-' || n, 'shop', n, 'crowd-' || n, 'Crowd', category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups
      from products, generate_series(1, 60) as n where id = 'DEMO-vinyl-care-kit'`);
    try {
      const { recommendations } = await find({
        interests: ['vinyl'],
        relation: 'friend',
        max_budget: 300,
      });
      const matching = recommendations
        .filter(({ ai_reasoning }) => ai_reasoning.includes('“vinyl”'))
        .map(({ asin }) => asin.split('-')[0]);
      expect(matching).toContain('DEMO');
      expect(matching.filter((source) => source === 'SHOP')).toHaveLength(2);
    } finally {
      await database.dataSource.query(`delete from products where source = 'shop'`);
    }
  });

  it('returns an empty result when no product is in the budget', async () => {
    const { recommendations, metadata } = await find({ min_budget: 9000, max_budget: 10_000 });
    expect(recommendations).toEqual([]);
    expect(metadata.products_after_filtering).toBe(0);
  });

  it('rejects with the abort reason of the signal', async () => {
    const reason = new Error('timed out');
    await expect(search.search(createSearchOptions(), AbortSignal.abort(reason))).rejects.toBe(
      reason,
    );
  });

  it('returns the same products with Italian texts for a request in Italian', async () => {
    const english = await find({ interests: ['music'] });
    const italian = await find({ interests: ['music'], output_language: 'Italian' });
    expect(italian.recommendations.map(({ asin }) => asin)).toEqual(
      english.recommendations.map(({ asin }) => asin),
    );
    const [product] = products(italian);
    const [first] = italian.recommendations;
    expect(first?.title).toBe(product?.it.title);
    expect(first?.features).toEqual(product?.it.features);
    expect(first?.ai_reasoning).toContain('Corrisponde a questo interesse: musica.');
    expect(english.recommendations[0]?.ai_reasoning).toContain('It matches an interest in music.');
  });

  it('recommends gifts of at least three categories and of different prices', async () => {
    for (const interest of SUGGESTED_INTERESTS) {
      const outcome = await find({ interests: [interest], max_budget: 300 });
      const categories = new Set(products(outcome).map(({ category }) => category));
      expect({ interest, categories: categories.size >= 3 }).toEqual({
        interest,
        categories: true,
      });
      const prices = outcome.recommendations.map(({ price }) => price);
      expect(Math.max(...prices)).toBeGreaterThan(1.5 * Math.min(...prices));
    }
  });

  it('returns the same result for every gender', async () => {
    const options = { interests: ['music', 'fashion'] };
    const lists = await Promise.all(
      ([undefined, 'male', 'female', 'non_binary'] as const).map((gender) =>
        find({ ...options, gender }),
      ),
    );
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  it('reports its stages in order', async () => {
    const stages: string[] = [];
    await search.search(createSearchOptions(), undefined, (stage) => stages.push(stage));
    expect(stages).toEqual(['ranking', 'explaining']);
  });

  it('claims only facts that the tags of the product state', async () => {
    const relation = 'son';
    const { recommendations, metadata } = await find({
      relation,
      occasion: 'birthday',
      interests: ['wine', 'travel'],
      max_results: 20,
    });
    for (const [index, product] of products({ recommendations, metadata }).entries()) {
      const { ai_reasoning: reasoning, ai_personalized_title: title } =
        recommendations[index] ?? {};
      const claims = (words: string) => reasoning?.includes(words) === true;
      expect(claims('wine')).toBe(product.interests.includes('wine'));
      expect(claims('travel')).toBe(product.interests.includes('travel'));
      expect(claims('birthday')).toBe(product.occasions.includes('birthday'));
      expect(claims('your son')).toBe(product.relations.includes(relation));
      expect(title?.startsWith('For your son: ')).toBe(product.relations.includes(relation));
    }
  });
});

/**
 * Returns a linear congruential generator of numbers from 0 to below 1. With a fixed seed every run has the same
 * requests.
 */
function createRandomNumberGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
