// ⑥ of 10: search request → toast. From libs/broadcast-queue/src/broadcast-event.handler.ts. To libs/reverb/src/http/events-endpoint.ts.
import { signedRequestPath } from '@giftspire/pusher-protocol';
import type { BroadcastDriver } from './broadcast-driver';
import type { BroadcastEvent } from './broadcast-event';
import type { EncryptionKey } from './encryption/encryption-key';
import { BroadcastFailedError } from './errors';
import { eventCalls } from './event-calls';
import { retry, type RetryOptions } from './retry';
import { ServerCalls, type ServerEndpoint } from './server-calls';

/** Of an error answer, in characters: enough for a sentence. */
const REASON_LENGTH = 200;

export interface ReverbDriverOptions {
  app: { id: string; key: string; secret: string };
  /** Where the server's HTTP API is reached from here; `path` is what stands in front of `/apps`, and is not signed. */
  endpoint: ServerEndpoint;
  /** For one call, connecting included. */
  timeoutMs?: number;
  retry?: RetryOptions;
  /** Of the body of one call; default 1 MiB. */
  maxRequestBytes?: number;
  /** Needed for encrypted channels. */
  encryptionKey?: EncryptionKey | undefined;
  /** Whether the server is one of ours, which delivers an event of a known `event_id` once; default false. */
  sendsEventIds?: boolean;
}

/**
 * Publishes over the HTTP API of a Pusher-compatible server: Reverb, ours, or Pusher itself.
 * Connections are kept alive between calls.
 *
 * @see https://pusher.com/docs/channels/library_auth_reference/rest-api/#post-event-trigger-an-event
 */
export class ReverbDriver implements BroadcastDriver {
  private readonly server: ServerCalls;

  constructor(private readonly options: ReverbDriverOptions) {
    this.server = new ServerCalls(options.endpoint);
  }

  async broadcast(event: BroadcastEvent): Promise<void> {
    const policy = this.options.retry ?? { attempts: 3, firstDelayMs: 200 };
    const { maxRequestBytes = 1_048_576, encryptionKey, sendsEventIds = false } = this.options;
    for (const body of eventCalls(event, { maxRequestBytes, encryptionKey, sendsEventIds }))
      await retry(() => this.publish(event.name, body), mayPass, policy);
  }

  private async publish(eventName: string, body: string): Promise<void> {
    const { app, timeoutMs = 5_000 } = this.options;
    const path = signedRequestPath({
      credentials: app,
      method: 'POST',
      path: `/apps/${app.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const problem = `${this.server.base} did not take the event "${eventName}"`;
    const { status, body: answer } = await this.server
      .post(path, body, timeoutMs)
      .catch((cause: NodeJS.ErrnoException) => {
        throw new BroadcastFailedError(`${problem}: ${cause.code ?? cause.message}`, undefined, {
          cause,
        });
      });
    if (status >= 200 && status <= 299) return;
    throw new BroadcastFailedError(
      `${problem}: HTTP ${status} ${this.reason(answer)}`.trimEnd(),
      status,
    );
  }

  private reason(answer: string): string {
    return answer.slice(0, REASON_LENGTH).replaceAll(this.options.app.secret, '[secret]');
  }
}

/** No answer, an overloaded server or a broken one; any other refusal would be repeated word for word. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof BroadcastFailedError)) return false;
  const { status } = error;
  return status === undefined || status === 429 || status >= 500;
}
