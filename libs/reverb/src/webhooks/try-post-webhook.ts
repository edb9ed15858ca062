import { createWebhookSignatureHeaders, type AppCredentials } from '@giftspire/pusher-protocol';
import type { WebhookEvent } from './webhook-event';

/** Maximum time from the start of the request to the response headers, in milliseconds. */
const RESPONSE_TIMEOUT_MS = 5_000;

/** The events of one webhook request, with its URL and the credentials that sign it. */
export interface WebhookBatch {
  readonly url: string;
  /** The app's key and secret, which sign the request. */
  readonly credentials: AppCredentials;
  /** Unix time of the request, in milliseconds. */
  readonly timeMs: number;
  readonly events: readonly WebhookEvent[];
}

/**
 * Sends a signed webhook request. Never rejects.
 *
 * @returns undefined for a 2xx response, otherwise the problem as text
 */
export async function tryPostWebhook(batch: WebhookBatch): Promise<string | undefined> {
  const { url, credentials, timeMs, events } = batch;
  const body = JSON.stringify({ time_ms: timeMs, events });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...createWebhookSignatureHeaders(credentials, body),
      },
      body,
      // Following a redirect would send requests to an address that the operator did not configure.
      redirect: 'manual',
      signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  }
}
