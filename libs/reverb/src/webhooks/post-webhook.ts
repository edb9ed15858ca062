import { signWebhook, type AppCredentials } from '@giftspire/pusher-protocol';
import type { WebhookEvent } from './webhook-event';

const TIMEOUT_MS = 5_000;

export interface WebhookPost {
  readonly url: string;
  readonly credentials: AppCredentials;
  readonly timeMs: number;
  readonly events: readonly WebhookEvent[];
}

/** @returns undefined when it was taken, else what was wrong. Never rejects. */
export async function postWebhook(post: WebhookPost): Promise<string | undefined> {
  const body = JSON.stringify({ time_ms: post.timeMs, events: post.events });
  try {
    const response = await fetch(post.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...signWebhook(post.credentials, body) },
      body,
      // The operator named this address and no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  }
}
