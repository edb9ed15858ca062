import type { ShutdownRequest } from '@giftspire/queue';

/**
 * Holds back a shutdown request until the process has started: a shutdown during the start would close the database
 * that later steps of the start still use.
 */
export class DeferredShutdown {
  private hasStarted = false;
  private pendingRequest?: ShutdownRequest;

  constructor(private readonly shutDown: (request: ShutdownRequest) => void) {}

  /** Shuts the process down: at once, or as soon as {@link markStarted} is called. */
  request(request: ShutdownRequest): void {
    this.pendingRequest = request;
    if (this.hasStarted) this.shutDown(request);
  }

  /** Marks the process as started, and shuts it down if that was requested during the start. */
  markStarted(): void {
    this.hasStarted = true;
    if (this.pendingRequest !== undefined) this.shutDown(this.pendingRequest);
  }
}
