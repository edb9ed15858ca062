import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { DEVELOPMENT, HELD_OUT } from '../judgements/judgements';
import { baselines } from '../rankers/baselines';
import { HybridRanker } from '../rankers/hybrid-ranker';
import type { Ranker } from '../rankers/ranker';
import { behaviour, type BehaviourFigures } from './behaviour';
import { evaluate, type QualityFigures } from './evaluate';
import { RECORDED } from './recorded-figures';

/** A figure may fall this far below what is recorded. */
const TOLERANCE = 0.02;
/** Thousands of searches. */
const PATIENCE_MS = 600_000;

describe('the quality of the search', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let development: QualityFigures;
  let heldOut: QualityFigures;
  let fullText: QualityFigures;
  let behaves: BehaviourFigures;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    await seedCatalogue(dataSource);
    await dataSource.query('vacuum analyze products');
    const ours = new HybridRanker(dataSource);
    const [, , fullTextOnly] = baselines(dataSource) as [Ranker, Ranker, Ranker];
    development = await evaluate(ours, DEVELOPMENT, dataSource);
    heldOut = await evaluate(ours, HELD_OUT, dataSource);
    fullText = await evaluate(fullTextOnly, HELD_OUT, dataSource);
    behaves = await behaviour(ours, HELD_OUT.slice(0, 20), dataSource);
  }, PATIENCE_MS);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it.each(['ndcg', 'recall', 'diversity'] as const)('has not lost %s', (figure) => {
    expect(development[figure]).toBeGreaterThan(RECORDED.development[figure] - TOLERANCE);
    expect(heldOut[figure]).toBeGreaterThan(RECORDED.heldOut[figure] - TOLERANCE);
  });

  it('beats full text alone by 0.10 nDCG@10 where nothing was tuned', () => {
    expect(heldOut.ndcg).toBeGreaterThanOrEqual(fullText.ndcg + 0.1);
  });

  it('shows nothing outside the budget and nothing unsafe for the age', () => {
    const violations = [development, heldOut].map(({ budgetViolations, ageViolations }) => ({
      budgetViolations,
      ageViolations,
    }));
    expect(violations).toEqual(
      Array(2).fill({ budgetViolations: 0, ageViolations: 0 }) as typeof violations,
    );
  });

  it('is as good in Italian as in English', () => {
    expect(development.languageGap).toBeLessThanOrEqual(0.03);
    expect(heldOut.languageGap).toBeLessThanOrEqual(0.03);
  });

  it('gives the same list again, whatever the gender, and shows most of the catalogue to somebody', () => {
    expect(behaves.stability).toBe(1);
    expect(behaves.genderOverlap).toBeGreaterThanOrEqual(0.6);
    expect(behaves.coverage).toBeGreaterThan(RECORDED.coverage - TOLERANCE);
  });
});
