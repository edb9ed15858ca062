import { RowRejected } from './import-row';

const HIGHEST = 99_999_999.99;

/**
 * Reads `19.99`, `19,99`, `1.299,00 EUR` and the like: a currency is a code of three letters
 *
 * @param currency - when the text has none
 * @throws RowRejected
 */
export function priceText(value: unknown, currency: string): { price: number; currency: string } {
  const text = String(value ?? '').trim();
  const [, before, digits = '', after] =
    /^([A-Z]{3})?\s*(\d[\d.,' ]*?)\s*([A-Z]{3})?$/.exec(text) ?? [];
  const price = Number(plainDecimal(digits));
  if (digits === '' || !(price > 0) || price > HIGHEST)
    throw new RowRejected(`no price: ${text.slice(0, 40)}`);
  return { price: Math.round(price * 100) / 100, currency: before ?? after ?? currency };
}

/** The last separator is the decimal one when one or two digits follow. */
function plainDecimal(digits: string): string {
  const compact = digits.replace(/[' ]/g, '');
  const [, whole = compact, cents = ''] = /^(.*)[.,](\d{1,2})$/.exec(compact) ?? [];
  return `${whole.replace(/[.,]/g, '')}.${cents === '' ? '0' : cents}`;
}
