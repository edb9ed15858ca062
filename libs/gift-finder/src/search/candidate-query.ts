import type { SearchCriteria } from './search-criteria';

/** At most this many products of a brand in one result. */
export const BRAND_CAP = 2;

/**
 * What the parts of a score are worth. An interest outweighs the facets that most gifts share; from the fourth
 * interest on, more of them say little. A gift made for few occasions gets more of `madeForIt` than one for all of them.
 * The rank of the text (0 to 1) mostly orders what is equal otherwise.
 */
const POINTS = {
  interest: 3,
  interestsAtMost: 3,
  occasion: 2,
  madeForIt: 1,
  relation: 2,
  textRank: 1,
};

const MONEY_AND_AGE = `
  product.price between $1::numeric and $2::numeric
  and ($3::text is null or product.age_groups @> array[$3::text])`;

/** How many products there are, and how many of them pass the hard filters. */
export const COUNT_PRODUCTS = `
  select count(*)::int as searched, count(*) filter (where ${MONEY_AND_AGE})::int as remaining
  from products as product`;

/**
 * Products that share an interest. Where we have a tag for it the tags decide: the word alone would take a travel
 * watercolour set for luggage. Other words are looked up in all texts, each language by its own rules, so plurals match.
 */
const SHARING_AN_INTEREST = `
  select product.id, array_agg(term.position::int order by term.position) as matched,
    sum(greatest(
      ts_rank(product.search_en, term.english), ts_rank(product.search_it, term.italian)
    ) order by term.position) as text_rank
  from (
    select position, tag, plainto_tsquery('english', words) as english,
      plainto_tsquery('italian', words) as italian
    from unnest($8::text[], $9::text[]) with ordinality as wanted(words, tag, position)
  ) as term
  join products as product on product.interests @> array[term.tag]
    or (term.tag is null and product.search_en @@ term.english)
    or (term.tag is null and product.search_it @@ term.italian)
  where ${MONEY_AND_AGE}
  group by product.id`;

/** Products for the occasion or the person, whatever the interests. */
const SHARING_A_FACET = `
  select product.id, '{}'::int[] as matched, 0 as text_rank
  from products as product
  where ${MONEY_AND_AGE}
    and (product.occasions @> array[$4::text] or product.relations @> array[$5::text])`;

/**
 * Scores what a source found, keeps the best of each brand, and orders it. Equal scores are ordered by a hash of
 * product and request: the same request always gives the same list, another one meets other products.
 */
function bestOf(source: string): string {
  return `
    with found as (${source}), facts as (
      select product.*, found.matched, found.text_rank,
        product.occasions @> array[$4::text] as matches_occasion,
        product.relations @> array[$5::text] as matches_relation
      from found join products as product using (id)
    ), scored as (
      select facts.*, md5(id || $6::text) as turn,
        round((
          ${POINTS.interest} * least(cardinality(matched), ${POINTS.interestsAtMost})
          + matches_occasion::int
            * (${POINTS.occasion} + ${POINTS.madeForIt} / cardinality(occasions)::float8)
          + ${POINTS.relation} * matches_relation::int
          + ${POINTS.textRank} * least(text_rank, 1)
        )::numeric, 3) as score
      from facts
    ), ranked as (
      select scored.*,
        row_number() over (partition by brand order by score desc, turn, id) as place_in_brand
      from scored
    )
    select id, brand, category, price::float8 as price, currency, title_en, title_it,
      description_en, description_it, features_en, features_it,
      matched as matched_interests, matches_occasion, matches_relation
    from ranked
    where place_in_brand <= ${BRAND_CAP}
    order by score desc, turn, id
    limit $7::int`;
}

export const BY_INTEREST = bestOf(SHARING_AN_INTEREST);
export const BY_FACET = bestOf(SHARING_A_FACET);

/** Parameters $1 to $3 of every statement here. */
export function filterParameters({ budget, ageGroup }: SearchCriteria): unknown[] {
  return [budget.min, budget.max, ageGroup];
}

/** Parameters of {@link BY_FACET}. */
export function facetParameters(criteria: SearchCriteria): unknown[] {
  const { occasion, relation, interests, maxResults } = criteria;
  return [
    ...filterParameters(criteria),
    occasion,
    relation,
    [occasion, relation, ...interests.map(({ words }) => words.toLowerCase())].join(' '),
    // What a first list has placed, a second one may repeat or find its brand used up.
    2 * maxResults,
  ];
}

/** Parameters of {@link BY_INTEREST}. */
export function interestParameters(criteria: SearchCriteria): unknown[] {
  return [
    ...facetParameters(criteria),
    criteria.interests.map(({ words }) => words),
    criteria.interests.map(({ tag }) => tag ?? null),
  ];
}
