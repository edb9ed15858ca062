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
import { mean, overlap } from './ranking-metrics';

/** What needs no judgement. */
export interface BehaviourFigures {
  /** Share of the catalogue's concepts that somebody is shown, over all relations × occasions. */
  coverage: number;
  /** Share of requests that get the same list again. */
  stability: number;
  /** Mean share of a list that stays when the gender of the recipient is said or flipped. */
  genderOverlap: number;
}

export async function behaviour(
  ranker: Ranker,
  requests: readonly JudgedRequest[],
  dataSource: DataSource,
): Promise<BehaviourFigures> {
  const idsOf = async (options: SearchOptions) => (await ranker.shown(options)).map(({ id }) => id);
  const stable: number[] = [];
  const overlaps: number[] = [];
  for (const { english } of requests) {
    const list = await idsOf(english);
    stable.push(list.join() === (await idsOf(english)).join() ? 1 : 0);
    for (const gender of GENDERS) overlaps.push(overlap(list, await idsOf({ ...english, gender })));
  }
  return {
    coverage: await coverage(ranker, dataSource),
    stability: mean(stable),
    genderOverlap: mean(overlaps),
  };
}

/** Each pair twice: with nothing in particular, and with one of the stepper's interests in turn. */
async function coverage(ranker: Ranker, dataSource: DataSource): Promise<number> {
  const shown = new Set<string>();
  let turn = 0;
  for (const relation of RELATIONS)
    for (const occasion of OCCASIONS) {
      const interest = SUGGESTED_INTERESTS[turn++ % SUGGESTED_INTERESTS.length] ?? 'general';
      for (const interests of [['general'], [interest]]) {
        const options = { relation, occasion, min_budget: 10, max_budget: 500, interests };
        for (const { concept } of await ranker.shown(options)) shown.add(concept);
      }
    }
  const [{ concepts }] = await dataSource.query<[{ concepts: number }]>(
    `select count(distinct concept)::int as concepts from products`,
  );
  return shown.size / concepts;
}
