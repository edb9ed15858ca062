import type { ShutdownRequest } from '@giftspire/queue';

/**
 * Holds back a shutdown request until the process has started: a shutdown during the start would close the database
 * that later steps of the start still use.
 */
export class DeferredShutdown {
  private hasStarted = false;
  private pendingRequest?: ShutdownRequest;

  constructor(private readonly shutDown: (request: ShutdownRequest) => void) {}

  /** Shuts down, at once or as soon as the process has started. */
  request(request: ShutdownRequest): void {
    this.pendingRequest = request;
    if (this.hasStarted) this.shutDown(request);
  }

  /** Marks the process as started and performs a pending request. */
  markStarted(): void {
    this.hasStarted = true;
    if (this.pendingRequest !== undefined) this.shutDown(this.pendingRequest);
  }
}
