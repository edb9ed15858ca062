import type { DataSource } from 'typeorm';
import { textTable } from '../../figures/text-table';
import { DEVELOPMENT, HELD_OUT } from '../judgements/judgements';
import type { JudgedRequest } from '../judgements/parse-judgements';
import { baselines } from '../rankers/baselines';
import { HybridRanker } from '../rankers/hybrid-ranker';
import { behaviour } from './behaviour';
import { evaluate } from './evaluate';

/** The figures of our search and of the baselines, as a text to print. */
export async function qualityReport(dataSource: DataSource): Promise<string> {
  const ours = new HybridRanker(dataSource);
  const rankers = [...baselines(dataSource), ours];
  const halves: [string, readonly JudgedRequest[]][] = [
    ['development', DEVELOPMENT],
    ['held out', HELD_OUT],
  ];
  const rows: string[][] = [];
  for (const [half, requests] of halves)
    for (const ranker of rankers) {
      const figures = await evaluate(ranker, requests, dataSource);
      rows.push([
        half,
        ranker.name,
        ...[figures.ndcg, figures.ndcgEnglish, figures.ndcgItalian, figures.languageGap].map(
          decimals,
        ),
        decimals(figures.recall),
        decimals(figures.diversity),
        String(figures.budgetViolations),
        String(figures.ageViolations),
      ]);
    }
  const { coverage, stability, genderOverlap } = await behaviour(ours, HELD_OUT, dataSource);
  return [
    `${DEVELOPMENT.length} + ${HELD_OUT.length} requests, each in English and Italian`,
    '',
    textTable(HEADINGS, rows),
    '',
    `concepts shown over all relations × occasions  ${decimals(coverage)}`,
    `same list when asked again                     ${decimals(stability)}`,
    `list that stays when gender is flipped         ${decimals(genderOverlap)}`,
  ].join('\n');
}

const HEADINGS = [
  ...['half', 'ranking', 'nDCG@10', 'English', 'Italian', 'gap', 'recall@60', 'diversity'],
  ...['over budget', 'unsafe'],
];

const decimals = (value: number) => value.toFixed(3);
