import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import type { Grade } from '../judgements/parse-grades';
import type { JudgedRequest } from '../judgements/parse-judgements';
import type { RankedProduct, Ranker } from '../rankers/ranker';
import { isTooYoungFor } from './age-safety';
import { intraListDiversity, mean, ndcgAt10, recallAt60 } from './ranking-metrics';

/** Means over all requests of a half, both languages unless it is said. */
export interface QualityFigures {
  ndcg: number;
  ndcgEnglish: number;
  ndcgItalian: number;
  /** Difference of the two languages, without sign. */
  languageGap: number;
  recall: number;
  diversity: number;
  /** Products shown that cost less or more than was asked for. */
  budgetViolations: number;
  /** Products shown that are not safe at the age that was said. */
  ageViolations: number;
}

interface Verdict {
  ndcg: number;
  recall: number;
  diversity: number;
  budgetViolations: number;
  ageViolations: number;
}

/** Asks every request in both languages. */
export async function evaluate(
  ranker: Ranker,
  requests: readonly JudgedRequest[],
  dataSource: DataSource,
): Promise<QualityFigures> {
  const english: Verdict[] = [];
  const italian: Verdict[] = [];
  for (const request of requests) {
    const grades = await withinReach(request.grades, request.english, dataSource);
    english.push(await judge(ranker, request.english, grades));
    italian.push(await judge(ranker, request.italian, grades));
  }
  const all = [...english, ...italian];
  const of = (verdicts: readonly Verdict[], part: keyof Verdict) =>
    mean(verdicts.map((verdict) => verdict[part]));
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

async function judge(
  ranker: Ranker,
  options: SearchOptions,
  grades: ReadonlyMap<string, Grade>,
): Promise<Verdict> {
  const shown = await ranker.shown(options);
  const deep = await ranker.deep(options);
  const outside = ({ price }: RankedProduct) =>
    price < options.min_budget || price > options.max_budget;
  return {
    ndcg: ndcgAt10(conceptsOf(shown), grades),
    recall: recallAt60(conceptsOf(deep), grades),
    diversity: intraListDiversity(shown),
    budgetViolations: shown.filter(outside).length,
    ageViolations: shown.filter((product) => isTooYoungFor(product, options.age_group)).length,
  };
}

/** Nobody can be blamed for not showing what costs more than was asked for. */
async function withinReach(
  grades: ReadonlyMap<string, Grade>,
  { min_budget, max_budget, age_group }: SearchOptions,
  dataSource: DataSource,
): Promise<Map<string, Grade>> {
  const rows = await dataSource.query<{ concept: string; safetyAge: number | null }[]>(
    `select concept, min(safety_age) as "safetyAge" from products
     where price between $1::numeric and $2::numeric and in_stock group by concept`,
    [min_budget, max_budget],
  );
  const had = new Set(
    rows.filter((row) => !isTooYoungFor(row, age_group)).map(({ concept }) => concept),
  );
  return new Map([...grades].filter(([concept]) => had.has(concept)));
}

const conceptsOf = (products: readonly RankedProduct[]) => products.map(({ concept }) => concept);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
