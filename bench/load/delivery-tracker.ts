import { LatencyHistogram } from '../figures/latency-histogram';

interface Publication {
  readonly sentAtMs: number;
  outstandingDeliveries: number;
  readonly complete: () => void;
}

/** Tracks which deliveries of the published events have arrived, and their latencies. */
export class DeliveryTracker {
  private readonly publications: Publication[] = [];
  /** Latencies recorded since the last {@link resetLatencies}. */
  latencies = new LatencyHistogram();
  deliveredCount = 0;
  duplicateCount = 0;

  /**
   * Registers a publication just before it is sent.
   *
   * @param deliveries - number of expected deliveries
   * @returns the marker to put into its events, and a promise that resolves when all deliveries have arrived
   */
  startPublication(deliveries: number): { marker: number; complete: Promise<void> } {
    let complete: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (complete = resolve));
    const sentAtMs = performance.now();
    this.publications.push({ sentAtMs, outstandingDeliveries: deliveries, complete });
    return { marker: this.publications.length - 1, complete: promise };
  }

  /** Records the arrival of one event; deliveries beyond the expected number count as duplicates. */
  recordDelivery(marker: number): void {
    const publication = this.publications[marker];
    if (publication === undefined) return;
    publication.outstandingDeliveries -= 1;
    if (publication.outstandingDeliveries < 0) {
      this.duplicateCount += 1;
      return;
    }
    this.deliveredCount += 1;
    this.latencies.record(performance.now() - publication.sentAtMs);
    if (publication.outstandingDeliveries === 0) publication.complete();
  }

  resetLatencies(): void {
    this.latencies = new LatencyHistogram();
  }

  /** Number of deliveries that have not arrived. */
  get missingDeliveries(): number {
    return this.publications.reduce(
      (sum, { outstandingDeliveries }) => sum + Math.max(0, outstandingDeliveries),
      0,
    );
  }
}
