import { Logger, type WsMessageHandler } from '@nestjs/common';
import { isObservable } from 'rxjs';
import type { EventFrame } from '../protocol/connection-handler';
import type { GatewayClient } from './gateway-client';

/** Runs the handlers of gateways, one message of a client after the other: guards may take their time. */
export class GatewayMessages {
  private readonly logger = new Logger(GatewayMessages.name);
  /** Clients whose messages are being handled, with the end of the last one. */
  private readonly busy = new WeakMap<GatewayClient, Promise<void>>();

  enqueue(client: GatewayClient, handlers: readonly WsMessageHandler[], frame: EventFrame): void {
    const before = this.busy.get(client) ?? Promise.resolve();
    const after = before.then(async () => {
      for (const handler of handlers) await this.run(client, handler, frame);
    });
    this.busy.set(client, after);
  }

  /** Never rejects, so that one failure does not stop what is queued behind it. */
  private async run(
    client: GatewayClient,
    { callback }: WsMessageHandler,
    { data, event }: EventFrame,
  ): Promise<void> {
    try {
      const result: unknown = await callback(data, event);
      // An interceptor makes every result an observable, and a handler run only when it is subscribed to.
      if (isObservable(result)) await result.forEach((value) => reply(client, value));
      else reply(client, result);
    } catch (error) {
      this.logger.error(error);
    }
  }
}

/** A handler answers by returning `{ event, data }`; anything else is no answer. */
function reply(client: GatewayClient, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('event' in value)) return;
  const { event, data } = value as { event: unknown; data?: unknown };
  if (typeof event === 'string') client.send(event, data);
}
