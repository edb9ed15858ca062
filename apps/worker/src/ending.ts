import type { WorkEnd } from '@giftspire/queue';

/** Keeps the wish to end until the start is over: undoing half of a start would take the database from the other half. */
export class Ending {
  private isAllowed = false;
  private wished?: WorkEnd;

  constructor(private readonly end: (wish: WorkEnd) => void) {}

  wish(wish: WorkEnd): void {
    this.wished = wish;
    if (this.isAllowed) this.end(wish);
  }

  /** The start is over. */
  allow(): void {
    this.isAllowed = true;
    if (this.wished !== undefined) this.end(this.wished);
  }
}
