import { InvalidArgumentError } from 'commander';

/** Parses the value of an option. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('must be a whole number, e.g. 100');
  return Number(text);
}
