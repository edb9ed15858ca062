// Flow ⑥
// From: libs/broadcast-queue/src/broadcast-event.handler.ts (BroadcastDriver)
// To: libs/broadcasting/src/create-event-request-bodies.ts (createEventRequestBodies)
// To: libs/broadcasting/src/signed-http-api.ts (SignedHttpApi)
import { toFailureReasonText, type RetryOptions, retryWithJitter } from '@giftspire/http-client';
import type { BroadcastDriver } from './broadcast-driver';
import type { BroadcastEvent } from './broadcast-event';
import type { EncryptionKey } from './encryption/encryption-key';
import { BroadcastFailedError } from './errors';
import { createEventRequestBodies } from './create-event-request-bodies';
import { isTransientStatus, SignedHttpApi, type SignedHttpApiOptions } from './signed-http-api';

/** Maximum number of characters of an error response that are quoted in an error message. */
const MAX_QUOTED_LENGTH = 200;

export interface ReverbDriverOptions extends SignedHttpApiOptions {
  /** Time limit of one request, connecting included, in milliseconds; default 5,000. */
  timeoutMs?: number;
  /** Default: three attempts, the second after at most 200 ms. */
  retry?: Pick<RetryOptions, 'maxAttempts' | 'firstDelayMs'>;
  /** Maximum length of the body of one request; default 1 MiB. */
  maxRequestBytes?: number;
  /** Master key of encrypted channels. Without it, events on such channels are rejected. */
  encryptionKey?: EncryptionKey | undefined;
  /** Sends `event_id`, by which Giftspire's own server delivers a repeated event only once; default false. */
  sendsEventIds?: boolean;
}

/**
 * Publishes events over the HTTP API of a Pusher-compatible server: Giftspire's own, Laravel Reverb or Pusher.
 *
 * @see https://pusher.com/docs/channels/library_auth_reference/rest-api/#post-event-trigger-an-event
 */
export class ReverbDriver implements BroadcastDriver {
  private readonly api: SignedHttpApi;

  constructor(private readonly options: ReverbDriverOptions) {
    this.api = new SignedHttpApi(options);
  }

  async broadcast(event: BroadcastEvent): Promise<void> {
    const { maxRequestBytes = 1_048_576, encryptionKey, sendsEventIds = false } = this.options;
    const { retry = { maxAttempts: 3, firstDelayMs: 200 } } = this.options;
    const limits = { maxRequestBytes, encryptionKey, sendsEventIds };
    for (const body of createEventRequestBodies(event, limits))
      await retryWithJitter(() => this.postEventBody(event.name, body), {
        ...retry,
        shouldRetry: (error) =>
          error instanceof BroadcastFailedError && isTransientStatus(error.status),
      });
  }

  /** @throws BroadcastFailedError when there is no response, or its status is not a 2xx */
  private async postEventBody(eventName: string, body: string): Promise<void> {
    const { timeoutMs = 5_000 } = this.options;
    const problem = `${this.api.baseUrl} did not accept the event "${eventName}"`;
    const response = await this.api.post('/events', body, timeoutMs).catch((cause: unknown) => {
      throw new BroadcastFailedError(`${problem}: ${toFailureReasonText(cause)}`, undefined, {
        cause,
      });
    });
    const { status } = response;
    if (status >= 200 && status <= 299) return;
    const reason = `HTTP ${status} ${this.quoteWithoutSecret(response.body)}`.trimEnd();
    throw new BroadcastFailedError(`${problem}: ${reason}`, status);
  }

  /** Returns the beginning of a response body for an error message, without the application's secret. */
  private quoteWithoutSecret(responseBody: string): string {
    return responseBody.slice(0, MAX_QUOTED_LENGTH).replaceAll(this.options.app.secret, '[secret]');
  }
}
