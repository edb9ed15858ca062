import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { DEVELOPMENT_REQUESTS, HELD_OUT_REQUESTS } from '../judgements/judgements';
import { createBaselineRankers } from '../rankers/create-baselines';
import { ProductionRanker } from '../rankers/production-ranker';
import type { Ranker } from '../rankers/ranker';
import { measureBehaviour, type BehaviourFigures } from './measure-behaviour';
import { evaluateRanker, type QualityFigures } from './evaluate-ranker';
import { RECORDED_FIGURES } from './recorded-figures';

/** Amount by which a figure may fall below the recorded one. */
const TOLERANCE = 0.02;
/** Timeout of the setup, which runs thousands of searches. */
const SETUP_TIMEOUT_MS = 600_000;

describe('The search', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let development: QualityFigures;
  let heldOut: QualityFigures;
  let fullText: QualityFigures;
  let behaviourFigures: BehaviourFigures;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    await seedCatalogue(dataSource);
    await dataSource.query('vacuum analyze products');
    const production = new ProductionRanker(dataSource);
    const [, , fullTextOnly] = createBaselineRankers(dataSource) as [Ranker, Ranker, Ranker];
    development = await evaluateRanker(production, DEVELOPMENT_REQUESTS, dataSource);
    heldOut = await evaluateRanker(production, HELD_OUT_REQUESTS, dataSource);
    fullText = await evaluateRanker(fullTextOnly, HELD_OUT_REQUESTS, dataSource);
    behaviourFigures = await measureBehaviour(
      production,
      HELD_OUT_REQUESTS.slice(0, 20),
      dataSource,
    );
  }, SETUP_TIMEOUT_MS);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it.each(['ndcg', 'recall', 'diversity'] as const)('reaches the recorded %s', (figure) => {
    expect(development[figure]).toBeGreaterThan(RECORDED_FIGURES.development[figure] - TOLERANCE);
    expect(heldOut[figure]).toBeGreaterThan(RECORDED_FIGURES.heldOut[figure] - TOLERANCE);
  });

  it('exceeds the full-text baseline by 0.10 nDCG@10 on the held-out requests', () => {
    expect(heldOut.ndcg).toBeGreaterThanOrEqual(fullText.ndcg + 0.1);
  });

  it('shows no product outside the budget and none that is unsafe for the age group', () => {
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

  it('is deterministic, mostly independent of gender, and shows most concepts of the catalogue', () => {
    expect(behaviourFigures.stability).toBe(1);
    expect(behaviourFigures.genderStability).toBeGreaterThanOrEqual(0.6);
    expect(behaviourFigures.coverage).toBeGreaterThan(RECORDED_FIGURES.coverage - TOLERANCE);
  });
});
