import {
  GENDERS,
  OCCASIONS,
  RELATIONS,
  type SearchOptions,
  SUGGESTED_INTERESTS,
} from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import type { JudgedRequest } from '../judgements/parse-judgements';
import type { Ranker } from '../rankers/ranker';
import { computeMean, computeShareAlsoInSecond } from './ranking-metrics';

/** Figures of a ranker that need no judged requests, all from 0 to 1. */
export interface BehaviourFigures {
  /** Share of the catalogue's concepts that are shown in at least one list, over all relations × occasions. */
  coverage: number;
  /** Share of requests that return the same list when repeated. */
  stability: number;
  /** Mean share of a list that does not change when a gender is added to the request. */
  genderStability: number;
}

/**
 * Runs the requests in English, repeated and with each gender, and the requests for the coverage, and returns the
 * figures.
 */
export async function measureBehaviour(
  ranker: Ranker,
  requests: readonly JudgedRequest[],
  dataSource: DataSource,
): Promise<BehaviourFigures> {
  const idsOf = async (options: SearchOptions) =>
    (await ranker.rankForUser(options)).map(({ id }) => id);
  const stable: number[] = [];
  const overlaps: number[] = [];
  for (const { english } of requests) {
    const list = await idsOf(english);
    stable.push(list.join() === (await idsOf(english)).join() ? 1 : 0);
    for (const gender of GENDERS)
      overlaps.push(computeShareAlsoInSecond(list, await idsOf({ ...english, gender })));
  }
  return {
    coverage: await measureConceptCoverage(ranker, dataSource),
    stability: computeMean(stable),
    genderStability: computeMean(overlaps),
  };
}

/**
 * Returns the share of the catalogue's concepts that are shown at least once. Each pair of relation and occasion is
 * requested twice: without an interest, and with one of the suggested interests in turn.
 */
async function measureConceptCoverage(ranker: Ranker, dataSource: DataSource): Promise<number> {
  const shown = new Set<string>();
  let turn = 0;
  for (const relation of RELATIONS)
    for (const occasion of OCCASIONS) {
      const interest = SUGGESTED_INTERESTS[turn++ % SUGGESTED_INTERESTS.length] ?? 'general';
      for (const interests of [['general'], [interest]]) {
        const options = { relation, occasion, min_budget: 10, max_budget: 500, interests };
        for (const { concept } of await ranker.rankForUser(options)) shown.add(concept);
      }
    }
  const [{ concepts }] = await dataSource.query<[{ concepts: number }]>(
    `select count(distinct concept)::int as concepts from products`,
  );
  return shown.size / concepts;
}
