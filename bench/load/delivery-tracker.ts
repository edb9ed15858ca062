import { LatencyHistogram } from '../figures/latency-histogram';

interface Publication {
  readonly sentAtMs: number;
  outstandingDeliveryCount: number;
  readonly resolveComplete: () => void;
}

/** Counts the deliveries of published events that have arrived, and records their latencies. */
export class DeliveryTracker {
  private readonly publications: Publication[] = [];
  /** Latencies recorded since the last {@link resetLatencies}. */
  latencies = new LatencyHistogram();
  deliveredCount = 0;
  duplicateCount = 0;

  /**
   * Registers a publication and the current time; the caller sends it afterwards.
   *
   * @param deliveries - number of expected deliveries
   * @returns the marker to put into its events, and a promise that resolves when all deliveries have arrived
   */
  registerPublication(deliveries: number): { marker: number; complete: Promise<void> } {
    let complete: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (complete = resolve));
    const sentAtMs = performance.now();
    this.publications.push({
      sentAtMs,
      outstandingDeliveryCount: deliveries,
      resolveComplete: complete,
    });
    return { marker: this.publications.length - 1, complete: promise };
  }

  /** Records the delivery of one event to one subscriber; those beyond the expected number count as duplicates. Ignores an unknown marker. */
  recordDelivery(marker: number): void {
    const publication = this.publications[marker];
    if (publication === undefined) return;
    publication.outstandingDeliveryCount -= 1;
    if (publication.outstandingDeliveryCount < 0) {
      this.duplicateCount += 1;
      return;
    }
    this.deliveredCount += 1;
    this.latencies.record(performance.now() - publication.sentAtMs);
    if (publication.outstandingDeliveryCount === 0) publication.resolveComplete();
  }

  resetLatencies(): void {
    this.latencies = new LatencyHistogram();
  }

  /** Number of expected deliveries that have not arrived yet. */
  get missingDeliveryCount(): number {
    return this.publications.reduce(
      (sum, { outstandingDeliveryCount }) => sum + Math.max(0, outstandingDeliveryCount),
      0,
    );
  }
}
