import { parseWholeNumber } from '@giftspire/config';
import { InvalidArgumentError } from 'commander';

const MAX_OPTION_VALUE = 9_999_999;

/** Parses a command line option from 1 to 9,999,999. @throws InvalidArgumentError */
export function parsePositiveInteger(text: string): number {
  const value = parseWholeNumber(text, { min: 1, max: MAX_OPTION_VALUE });
  if (value === undefined)
    throw new InvalidArgumentError(`expected a whole number from 1 to ${MAX_OPTION_VALUE}`);
  return value;
}

/** Parses a comma-separated list of positive integers. @throws InvalidArgumentError */
export function parsePositiveIntegers(text: string): number[] {
  return text.split(',').map(parsePositiveInteger);
}

/** Parses a number of seconds, with decimals. @throws InvalidArgumentError */
export function parseSeconds(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text))
    throw new InvalidArgumentError('expected a number of seconds, such as 2 or 0.5');
  return Number(text);
}
