import type { Candidate } from './candidate';
import { BRAND_CAP } from './candidate-query';

/** Collects candidates, best first, until it is full: each product once, no brand more than {@link BRAND_CAP} times. */
export class Shortlist {
  readonly candidates: Candidate[] = [];

  constructor(private readonly size: number) {}

  get isFull(): boolean {
    return this.candidates.length >= this.size;
  }

  add(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      if (this.isFull) return;
      if (this.takes(candidate)) this.candidates.push(candidate);
    }
  }

  private takes({ id, brand }: Candidate): boolean {
    const ofBrand = this.candidates.filter((taken) => taken.brand === brand);
    return ofBrand.length < BRAND_CAP && ofBrand.every((taken) => taken.id !== id);
  }
}
