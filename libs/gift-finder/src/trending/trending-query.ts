/** Results older than this no longer count. */
export const TRENDING_DAYS = 14;
/** A result counts half as much after this long. */
const HALF_LIFE_DAYS = 3;
/** More results than this are not read: a day with that many says enough by itself. */
const RESULTS_AT_MOST = 2_000;
/** A result that somebody looked at says more than one that nobody opened. */
const OPENED_WEIGHT = 3;

/**
 * The products of a category by how often searches came up with them lately: newer results count more, opened ones
 * more, higher places more. A person counts once for a product, however often they search. Of a concept
 * one variant is shown. Products that nobody was shown fill the places left, in an order that changes every day.
 *
 * Parameters: $1 category, $2 how many.
 */
export const TRENDING_PRODUCTS = `
  with recent as (
    select user_id, product_ids, created_at, opened_at
    from generated_orders
    where created_at > now() - interval '${TRENDING_DAYS} days'
    order by created_at desc
    limit ${RESULTS_AT_MOST}
  ), shown as (
    select recent.user_id, product.id as product_id,
      power(0.5, extract(epoch from now() - recent.created_at) / (${HALF_LIFE_DAYS} * 86400))
        * case when recent.opened_at is null then 1 else ${OPENED_WEIGHT} end
        / (1 + ln(product.place)) as weight
    from recent
    cross join lateral jsonb_array_elements_text(recent.product_ids)
      with ordinality as product (id, place)
  ), by_person as (
    select product_id, max(weight) as weight from shown group by product_id, user_id
  ), wanted as (
    select product_id, sum(weight) as demand from by_person group by product_id
  ), variants as (
    select product.*, wanted.demand, md5(product.id || current_date::text) as turn,
      row_number() over (
        partition by product.concept
        order by wanted.demand desc nulls last, md5(product.id || current_date::text), product.id
      ) as place_in_concept
    from products as product
    left join wanted on wanted.product_id = product.id
    where product.category = $1 and product.in_stock
  )
  select id, category, price::float8 as price, currency, title_en, title_it, image, url,
    rating::float8 as rating, review_count, is_demo
  from variants
  where place_in_concept = 1
  order by demand desc nulls last, turn, id
  limit $2`;
