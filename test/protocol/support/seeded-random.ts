/** Pseudo-random generator (mulberry32) whose numbers are the same for the same seed. */
export class SeededRandom {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** Returns the next number as an integer from 0 to `limit` - 1. */
  nextIntegerBelow(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** Draws a number and returns true with a probability of 1 / `count`. */
  nextIsOneIn(count: number): boolean {
    return this.nextIntegerBelow(count) === 0;
  }

  /** Returns a random one of the choices. */
  pick<T>(choices: readonly T[]): T {
    return choices[this.nextIntegerBelow(choices.length)] as T;
  }
}
