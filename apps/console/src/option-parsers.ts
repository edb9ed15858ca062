import { parseWholeNumber } from '@giftspire/config';
import { InvalidArgumentError } from 'commander';

const MAX_OPTION_VALUE = 999_999_999;

/** Parses the value of an option that is a whole number from 0 to 999,999,999. @throws InvalidArgumentError */
export function parseWholeNumberOption(text: string): number {
  const value = parseWholeNumber(text, { max: MAX_OPTION_VALUE });
  if (value === undefined) throw new InvalidArgumentError('must be a whole number, e.g. 100');
  return value;
}

/**
 * Parses the value of an option that is a number of hours from 0; fractions are allowed.
 *
 * @throws InvalidArgumentError
 */
export function parseHoursOption(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('must be a number of hours, e.g. 24');
  return value;
}
