import { PRODUCT_COLUMNS } from './product-record';

const columns = Object.keys(PRODUCT_COLUMNS);
const list = (prefix = '') => columns.map((name) => prefix + name).join(', ');

/** Rows of the parameter $1: a JSON array of product records. */
export const INCOMING = `
    select ${list()} from jsonb_to_recordset($1::jsonb) as record(
      ${Object.entries(PRODUCT_COLUMNS)
        .map(([name, type]) => `${name} ${type}`)
        .join(', ')}
    )`;

/** Stores the rows of a table expression `incoming`; those that are stored like that already are left as they are. */
export const UPSERT = `
    insert into products (${list()})
    select ${list()} from incoming
    on conflict (source, external_id) do update
    set (${list()}, updated_at) = (${list('excluded.')}, now())
    where (${list('products.')}) is distinct from (${list('excluded.')})
    returning xmax = 0 as is_new`;
