import { RowRejectedError } from './import-row';

/** Highest price that the column `products.price` can hold. */
const MAX_PRICE = 99_999_999.99;

/**
 * Parses a price such as `19.99`, `19,99` or `1.299,00 EUR` and rounds it to two decimals. A currency is a code of
 * three capital letters before or after the price.
 *
 * @param currency - currency of a price without one
 * @throws RowRejectedError when the value is not a positive price or exceeds the maximum
 */
export function parsePrice(value: unknown, currency: string): { price: number; currency: string } {
  const text = String(value ?? '').trim();
  const [, before, digits = '', after] =
    /^([A-Z]{3})?\s*(\d[\d.,' ]*?)\s*([A-Z]{3})?$/.exec(text) ?? [];
  const price = Number(normaliseDecimal(digits));
  if (digits === '' || !(price > 0) || price > MAX_PRICE)
    throw new RowRejectedError(`has no valid price: ${text.slice(0, 40)}`);
  return { price: Math.round(price * 100) / 100, currency: before ?? after ?? currency };
}

/**
 * Converts digits with separators to the form `1299.00`. The last separator is the decimal one if 1 or 2 digits follow
 * it.
 */
function normaliseDecimal(digits: string): string {
  const compact = digits.replace(/[' ]/g, '');
  const [, whole = compact, cents = ''] = /^(.*)[.,](\d{1,2})$/.exec(compact) ?? [];
  return `${whole.replace(/[.,]/g, '')}.${cents === '' ? '0' : cents}`;
}
