import { PRODUCT_COLUMN_TYPES } from './product-record';

const columns = Object.keys(PRODUCT_COLUMN_TYPES);
const joinColumns = (prefix = '') => columns.map((name) => prefix + name).join(', ');

/** Selects the rows of parameter $1, a JSON array of `ProductRecord`. */
export const SELECT_INCOMING_PRODUCTS_SQL = `
    select ${joinColumns()} from jsonb_to_recordset($1::jsonb) as record(
      ${Object.entries(PRODUCT_COLUMN_TYPES)
        .map(([name, type]) => `${name} ${type}`)
        .join(', ')}
    )`;

/**
 * Upserts the rows of a table expression named `incoming`. Returns one row with the boolean `is_new` per insert or
 * update; unchanged rows are skipped.
 */
export const UPSERT_INCOMING_PRODUCTS_SQL = `
    insert into products (${joinColumns()})
    select ${joinColumns()} from incoming
    on conflict (source, external_id) do update
    set (${joinColumns()}, updated_at) = (${joinColumns('excluded.')}, now())
    where (${joinColumns('products.')}) is distinct from (${joinColumns('excluded.')})
    returning xmax = 0 as is_new`;
