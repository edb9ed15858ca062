/** Random choices that a seed repeats. */
export class SeededRandom {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0, below `limit`. */
  integerBelow(limit: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  isOneIn(oneIn: number): boolean {
    return this.integerBelow(oneIn) === 0;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.integerBelow(choices.length)] as T;
  }
}
