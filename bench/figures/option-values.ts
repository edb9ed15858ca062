import { InvalidArgumentError } from 'commander';

/** Value of a command line option: 1 to 9,999,999. */
export function whole(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('not a positive whole number');
  return Number(text);
}

/** The same, several of them with commas between. */
export function wholes(text: string): number[] {
  return text.split(',').map(whole);
}

export function seconds(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('not a number of seconds');
  return Number(text);
}
