/** Age in days from which results are ignored. */
export const TRENDING_WINDOW_DAYS = 14;
/** Time in days after which the weight of a result has halved. */
const RESULT_HALF_LIFE_DAYS = 3;
/** Maximum number of results that are read, newest first, of all users. Bounds the duration of the query. */
const MAX_RESULTS_READ = 2_000;
/** Factor on the weight of a result that the user has opened. */
const OPENED_RESULT_WEIGHT = 3;

/**
 * Selects the products of a category by the weight of the results that recommended them. The weight grows with the
 * recency of the result, with the position of the product in it, and when the result was opened. Of the results of one
 * user, only the one with the highest weight counts for a product. One variant of each concept in stock is selected.
 * Products without results come last, in an order that changes daily.
 *
 * Parameters: $1 category, $2 maximum number of products.
 */
export const TRENDING_PRODUCTS_SQL = `
  with recent as (
    select user_id, product_ids, created_at, opened_at
    from generated_orders
    where created_at > now() - interval '${TRENDING_WINDOW_DAYS} days'
    order by created_at desc
    limit ${MAX_RESULTS_READ}
  ), shown as (
    select recent.user_id, product.id as product_id,
      power(0.5, extract(epoch from now() - recent.created_at) / (${RESULT_HALF_LIFE_DAYS} * 86400))
        * case when recent.opened_at is null then 1 else ${OPENED_RESULT_WEIGHT} end
        / (1 + ln(product.place)) as weight
    from recent
    cross join lateral jsonb_array_elements_text(recent.product_ids)
      with ordinality as product (id, place)
  ), weight_by_user as (
    select product_id, max(weight) as weight from shown group by product_id, user_id
  ), demanded as (
    select product_id, sum(weight) as demand from weight_by_user group by product_id
  ), variants as (
    select product.*, demanded.demand, md5(product.id || current_date::text) as daily_order,
      row_number() over (
        partition by product.concept
        order by demanded.demand desc nulls last, md5(product.id || current_date::text), product.id
      ) as place_in_concept
    from products as product
    left join demanded on demanded.product_id = product.id
    where product.category = $1 and product.in_stock
  )
  select id, category, price::float8 as price, currency, title_en, title_it, image, url,
    rating::float8 as rating, review_count, is_demo
  from variants
  where place_in_concept = 1
  order by demand desc nulls last, daily_order, id
  limit $2`;
