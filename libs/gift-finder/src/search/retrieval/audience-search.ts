import type { SearchCriteria } from '../search-criteria';
import { toAudienceBitsText } from './audience-bits';
import { toColumnListsSql } from './column-lists';
import { ELIGIBLE_CONDITION_SQL } from './eligibility';
import { buildAudienceBitScoreSql, MAX_HITS_PER_SEARCH } from './interest-search';

/**
 * Pseudo-random but fixed position of a concept. Must equal the expression of the index `products_shuffled`, so that it
 * is used.
 */
const SHUFFLED_POSITION_SQL = `hashtextextended(product.concept, 0)`;
/** Condition for products that suit the occasion ($8) and the relation ($9). */
const FITS_OCCASION_AND_RELATION_CONDITION = `product.audience & $8::bigint <> 0 and product.audience & $9::bigint <> 0`;

/**
 * Selects eligible products of any interest: first those that suit occasion and relation, then those that suit one of
 * them, then all others. Within each group products are read in the order of the index `products_shuffled`, from the
 * position of the seed ($10) to the end and then from the start. Each part stops at the limit: `before_seed` and
 * `others` read nothing when the parts before have filled the list.
 */
export const SEARCH_AUDIENCE_SQL = toColumnListsSql(
  ['id', 'concept'],
  `with after_seed as materialized (
    select ${buildHitColumnsSql(0)} from products as product
    where ${ELIGIBLE_CONDITION_SQL} and ${FITS_OCCASION_AND_RELATION_CONDITION} and ${SHUFFLED_POSITION_SQL} >= $10::bigint
    order by ${SHUFFLED_POSITION_SQL}, product.id
    limit ${MAX_HITS_PER_SEARCH}
  ), before_seed as materialized (
    select ${buildHitColumnsSql(1)} from products as product
    where ${ELIGIBLE_CONDITION_SQL} and ${FITS_OCCASION_AND_RELATION_CONDITION} and ${SHUFFLED_POSITION_SQL} < $10::bigint
      and (select count(*) from after_seed) < ${MAX_HITS_PER_SEARCH}
    order by ${SHUFFLED_POSITION_SQL}, product.id
    limit ${MAX_HITS_PER_SEARCH}
  ), others as (
    select ${buildHitColumnsSql(`case when ${SHUFFLED_POSITION_SQL} >= $10::bigint then 0 else 1 end`)}
    from products as product
    where ${ELIGIBLE_CONDITION_SQL} and not (${FITS_OCCASION_AND_RELATION_CONDITION})
      and (select count(*) from after_seed) + (select count(*) from before_seed) < ${MAX_HITS_PER_SEARCH}
    order by points desc, pass, position, id
    limit ${MAX_HITS_PER_SEARCH}
  )
  select id, concept
  from (
    select * from after_seed union all select * from before_seed union all select * from others
  ) as found
  order by points desc, pass, position, hashtextextended(id, $10::bigint), id
  limit ${MAX_HITS_PER_SEARCH}`,
);

/**
 * Returns the column list of each part of `SEARCH_AUDIENCE_SQL`.
 *
 * @param pass - 0 for positions from the seed on, 1 for those before it, or an SQL expression for it
 */
function buildHitColumnsSql(pass: number | string): string {
  return `product.id, product.concept, ${buildAudienceBitScoreSql('$8')} + ${buildAudienceBitScoreSql('$9')} as points,
      ${pass} as pass, ${SHUFFLED_POSITION_SQL} as position`;
}

/** Returns the parameters $8 to $10 of `SEARCH_AUDIENCE_SQL`. */
export function toExtraAudienceSearchParameters({
  occasion,
  relation,
  seed,
}: SearchCriteria): unknown[] {
  return [toAudienceBitsText([occasion]), toAudienceBitsText([relation]), seed];
}
