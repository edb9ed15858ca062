import { InvalidArgumentError } from 'commander';

/** Parses the value of an option: hours, fractions allowed. */
export function hours(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('must be a number of hours, e.g. 24');
  return value;
}
