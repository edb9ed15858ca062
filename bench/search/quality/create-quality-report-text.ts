import type { DataSource } from 'typeorm';
import { formatTable } from '../../figures/format-table';
import { DEVELOPMENT_REQUESTS, HELD_OUT_REQUESTS } from '../judgements/judgements';
import type { JudgedRequest } from '../judgements/parse-judgements';
import { createBaselineRankers } from '../rankers/create-baselines';
import { ProductionRanker } from '../rankers/production-ranker';
import { measureBehaviour } from './measure-behaviour';
import { evaluateRanker } from './evaluate-ranker';

/** Evaluates the production search and the baselines and returns a table of their figures as text. */
export async function createQualityReportText(dataSource: DataSource): Promise<string> {
  const production = new ProductionRanker(dataSource);
  const rankers = [...createBaselineRankers(dataSource), production];
  const halves: [string, readonly JudgedRequest[]][] = [
    ['development', DEVELOPMENT_REQUESTS],
    ['held out', HELD_OUT_REQUESTS],
  ];
  const rows: string[][] = [];
  for (const [half, requests] of halves)
    for (const ranker of rankers) {
      const figures = await evaluateRanker(ranker, requests, dataSource);
      rows.push([
        half,
        ranker.name,
        ...[figures.ndcg, figures.ndcgEnglish, figures.ndcgItalian, figures.languageGap].map(
          formatDecimals,
        ),
        formatDecimals(figures.recall),
        formatDecimals(figures.diversity),
        String(figures.budgetViolations),
        String(figures.ageViolations),
      ]);
    }
  const {
    coverage,
    stability,
    genderStability: genderOverlap,
  } = await measureBehaviour(production, HELD_OUT_REQUESTS, dataSource);
  return [
    `${DEVELOPMENT_REQUESTS.length} + ${HELD_OUT_REQUESTS.length} requests, each in English and Italian`,
    '',
    formatTable(HEADINGS, rows),
    '',
    `concepts shown over all relations × occasions  ${formatDecimals(coverage)}`,
    `requests with the same list when repeated      ${formatDecimals(stability)}`,
    `share of a list unchanged by the gender        ${formatDecimals(genderOverlap)}`,
  ].join('\n');
}

const HEADINGS = [
  ...['half', 'ranking', 'nDCG@10', 'English', 'Italian', 'gap', 'recall@60', 'diversity'],
  ...['over budget', 'unsafe'],
];

const formatDecimals = (value: number) => value.toFixed(3);
