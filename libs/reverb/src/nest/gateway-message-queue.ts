import { Logger, type WsMessageHandler } from '@nestjs/common';
import { isObservable } from 'rxjs';
import type { EventFrame } from '../protocol/connection-handler';
import type { GatewayClient } from './gateway-client';

/** Runs the message handlers of gateways. The messages of a client are handled one at a time, in their order. */
export class GatewayMessageQueue {
  private readonly logger = new Logger(GatewayMessageQueue.name);
  /** The promise of each client's last message, settled when it is handled. */
  private readonly lastTask = new WeakMap<GatewayClient, Promise<void>>();

  /** Appends a message to the queue of its client. All `handlers` are run for it, one after the other. */
  enqueue(client: GatewayClient, handlers: readonly WsMessageHandler[], frame: EventFrame): void {
    const previous = this.lastTask.get(client) ?? Promise.resolve();
    const task = previous.then(async () => {
      for (const handler of handlers) await this.runHandlerAndReply(client, handler, frame);
    });
    this.lastTask.set(client, task);
  }

  /** Runs a handler and sends its replies. Logs errors instead of throwing them, so that later messages are handled. */
  private async runHandlerAndReply(
    client: GatewayClient,
    { callback }: WsMessageHandler,
    { data, event }: EventFrame,
  ): Promise<void> {
    try {
      const result: unknown = await callback(data, event);
      // With an interceptor the result is an observable, and the handler runs only when it is subscribed to.
      if (isObservable(result)) await result.forEach((value) => sendReplyIfEvent(client, value));
      else sendReplyIfEvent(client, result);
    } catch (error) {
      this.logger.error(error);
    }
  }
}

/** Sends the client the result of a handler if it has the form `{ event, data }`; other results are not sent. */
function sendReplyIfEvent(client: GatewayClient, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('event' in value)) return;
  const { event, data } = value as { event: unknown; data?: unknown };
  if (typeof event === 'string') client.send(event, data);
}
