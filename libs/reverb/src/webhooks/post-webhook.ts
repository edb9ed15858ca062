import { createWebhookHeaders, type AppCredentials } from '@giftspire/pusher-protocol';
import type { WebhookEvent } from './webhook-event';

const RESPONSE_TIMEOUT_MS = 5_000;

/** One webhook request: a batch of events for one URL. */
export interface WebhookRequest {
  readonly url: string;
  /** The app's key and secret, which sign the request. */
  readonly credentials: AppCredentials;
  /** Unix time of the request, in milliseconds. */
  readonly timeMs: number;
  readonly events: readonly WebhookEvent[];
}

/** Sends a webhook. Never rejects. @returns undefined for a 2xx response, otherwise a description of the problem */
export async function postWebhook(request: WebhookRequest): Promise<string | undefined> {
  const { url, credentials, timeMs, events } = request;
  const body = JSON.stringify({ time_ms: timeMs, events });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...createWebhookHeaders(credentials, body) },
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
