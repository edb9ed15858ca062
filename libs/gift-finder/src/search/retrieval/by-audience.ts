import type { SearchCriteria } from '../search-criteria';
import { audienceBits } from './audience-bits';
import { inColumns } from './columns';
import { ELIGIBLE } from './eligible';
import { LIST_LENGTH } from './by-facets';

/** As in the index `products_shuffled`. */
const SHUFFLED = `hashtextextended(product.concept, 0)`;
const FOR_BOTH = `product.audience & $8::bigint <> 0 and product.audience & $9::bigint <> 0`;

/**
 * Products of any topic: first those for the occasion and the person, then those for one of them, then others. Equal
 * concepts follow each other as in the index, from where the seed says, which is $10; so nothing more is read when enough
 * are found, `beyond` and `others` only when they are not.
 */
export const BY_AUDIENCE = inColumns(
  ['id', 'concept'],
  `with ahead as materialized (
    select ${hit(0)} from products as product
    where ${ELIGIBLE} and ${FOR_BOTH} and ${SHUFFLED} >= $10::bigint
    order by ${SHUFFLED}, product.id
    limit ${LIST_LENGTH}
  ), beyond as materialized (
    select ${hit(1)} from products as product
    where ${ELIGIBLE} and ${FOR_BOTH} and ${SHUFFLED} < $10::bigint
      and (select count(*) from ahead) < ${LIST_LENGTH}
    order by ${SHUFFLED}, product.id
    limit ${LIST_LENGTH}
  ), others as (
    select ${hit(`case when ${SHUFFLED} >= $10::bigint then 0 else 1 end`)} from products as product
    where ${ELIGIBLE} and not (${FOR_BOTH})
      and (select count(*) from ahead) + (select count(*) from beyond) < ${LIST_LENGTH}
    order by points desc, turn, place, id
    limit ${LIST_LENGTH}
  )
  select id, concept
  from (select * from ahead union all select * from beyond union all select * from others) as found
  order by points desc, turn, place, hashtextextended(id, $10::bigint), id
  limit ${LIST_LENGTH}`,
);

function hit(turn: number | string): string {
  return `product.id, product.concept, ${facet('$8')} + ${facet('$9')} as points, ${turn} as turn,
      ${SHUFFLED} as place`;
}

function facet(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/** Parameters $8 to $10 of {@link BY_AUDIENCE}. */
export function audienceParameters({ occasion, relation, seed }: SearchCriteria): unknown[] {
  return [audienceBits([occasion]), audienceBits([relation]), seed];
}
