import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import type { Grade } from '../judgements/parse-grades';
import type { JudgedRequest } from '../judgements/parse-judgements';
import type { RankedProduct, Ranker } from '../rankers/ranker';
import { isUnsafeForAgeGroup } from './age-safety';
import {
  computeDiversity,
  computeMean,
  computeNdcgAt10,
  computeRecallAt60,
} from './ranking-metrics';

/**
 * Figures of a ranker over a set of requests: means, and sums of violations. Both languages unless the name says
 * otherwise.
 */
export interface QualityFigures {
  /** Mean nDCG@10. */
  ndcg: number;
  ndcgEnglish: number;
  ndcgItalian: number;
  /** Absolute difference between the mean nDCG@10 of the two languages. */
  languageGap: number;
  /** Mean recall@60. */
  recall: number;
  /** Mean intra-list diversity. */
  diversity: number;
  /** Number of products shown whose price is outside the budget. */
  budgetViolations: number;
  /** Number of products shown that are unsafe for the requested age group. */
  ageViolations: number;
}

/** Figures of the lists for one request in one language. */
interface ListFigures {
  ndcg: number;
  recall: number;
  diversity: number;
  budgetViolations: number;
  ageViolations: number;
}

/** Runs every request in both languages and returns the figures of the ranker. */
export async function evaluateRanker(
  ranker: Ranker,
  requests: readonly JudgedRequest[],
  dataSource: DataSource,
): Promise<QualityFigures> {
  const english: ListFigures[] = [];
  const italian: ListFigures[] = [];
  for (const request of requests) {
    const grades = await keepGradesOfAvailableConcepts(request.grades, request.english, dataSource);
    english.push(await evaluateRequest(ranker, request.english, grades));
    italian.push(await evaluateRequest(ranker, request.italian, grades));
  }
  const all = [...english, ...italian];
  const of = (verdicts: readonly ListFigures[], part: keyof ListFigures) =>
    computeMean(verdicts.map((verdict) => verdict[part]));
  const [ndcgEnglish, ndcgItalian] = [of(english, 'ndcg'), of(italian, 'ndcg')];
  return {
    ndcg: of(all, 'ndcg'),
    ndcgEnglish,
    ndcgItalian,
    languageGap: Math.abs(ndcgEnglish - ndcgItalian),
    recall: of(all, 'recall'),
    diversity: of(all, 'diversity'),
    budgetViolations: sum(all.map((verdict) => verdict.budgetViolations)),
    ageViolations: sum(all.map((verdict) => verdict.ageViolations)),
  };
}

async function evaluateRequest(
  ranker: Ranker,
  options: SearchOptions,
  grades: ReadonlyMap<string, Grade>,
): Promise<ListFigures> {
  const shown = await ranker.rankForUser(options);
  const deep = await ranker.rankForRecall(options);
  const outside = ({ price }: RankedProduct) =>
    price < options.min_budget || price > options.max_budget;
  return {
    ndcg: computeNdcgAt10(toConcepts(shown), grades),
    recall: computeRecallAt60(toConcepts(deep), grades),
    diversity: computeDiversity(shown),
    budgetViolations: shown.filter(outside).length,
    ageViolations: shown.filter((product) => isUnsafeForAgeGroup(product, options.age_group))
      .length,
  };
}

/**
 * Returns the grades of the concepts with a product that is in the budget, in stock and safe, as no ranker can show
 * others.
 */
async function keepGradesOfAvailableConcepts(
  grades: ReadonlyMap<string, Grade>,
  { min_budget, max_budget, age_group }: SearchOptions,
  dataSource: DataSource,
): Promise<Map<string, Grade>> {
  const rows = await dataSource.query<{ concept: string; safetyAge: number | null }[]>(
    `select concept, min(safety_age) as "safetyAge" from products
     where price between $1::numeric and $2::numeric and in_stock group by concept`,
    [min_budget, max_budget],
  );
  const available = new Set(
    rows.filter((row) => !isUnsafeForAgeGroup(row, age_group)).map(({ concept }) => concept),
  );
  return new Map([...grades].filter(([concept]) => available.has(concept)));
}

const toConcepts = (products: readonly RankedProduct[]) => products.map(({ concept }) => concept);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
