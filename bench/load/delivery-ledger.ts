import { LatencyHistogram } from '../figures/latency-histogram';

interface Publication {
  readonly sentAtMs: number;
  awaited: number;
  readonly complete: () => void;
}

/** What was published, and which deliveries of it have come. */
export class DeliveryLedger {
  private readonly publications: Publication[] = [];
  /** Latencies since the last {@link forgetLatencies}. */
  latencies = new LatencyHistogram();
  delivered = 0;
  duplicated = 0;

  /** @returns the marker that its events carry, and a promise for when all have been delivered */
  open(deliveries: number): { marker: number; complete: Promise<void> } {
    let complete: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (complete = resolve));
    const sentAtMs = performance.now();
    this.publications.push({ sentAtMs, awaited: deliveries, complete });
    return { marker: this.publications.length - 1, complete: promise };
  }

  received(marker: number): void {
    const publication = this.publications[marker];
    if (publication === undefined) return;
    publication.awaited -= 1;
    if (publication.awaited < 0) {
      this.duplicated += 1;
      return;
    }
    this.delivered += 1;
    this.latencies.record(performance.now() - publication.sentAtMs);
    if (publication.awaited === 0) publication.complete();
  }

  forgetLatencies(): void {
    this.latencies = new LatencyHistogram();
  }

  /** Deliveries that have not come. */
  get missing(): number {
    return this.publications.reduce((sum, { awaited }) => sum + Math.max(0, awaited), 0);
  }
}
