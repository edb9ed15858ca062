import type { WsMessageHandler } from '@nestjs/common';
import { AbstractWsAdapter } from '@nestjs/websockets';
import { lastValueFrom, type Observable } from 'rxjs';
import { type WebSocket, WebSocketServer } from 'ws';

/** Minimal Nest WebSocket adapter for tests: receives `{event, data}` and sends back the handler's result. */
export class MinimalWsAdapter extends AbstractWsAdapter {
  /** Starts a WebSocket server on a free port of 127.0.0.1 and returns it. */
  override create(): WebSocketServer {
    return new WebSocketServer({ port: 0, host: '127.0.0.1' });
  }

  /** Passes each message of the client to the handler of its event, and sends back a result that is not undefined. */
  override bindMessageHandlers(
    client: WebSocket,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    client.on('message', (raw: Buffer) => {
      const { event, data } = JSON.parse(raw.toString()) as { event: string; data: unknown };
      const handler = handlers.find(({ message }) => message === event);
      void Promise.resolve(handler?.callback(data)).then(async (result) => {
        const response = await lastValueFrom(transform(result), { defaultValue: undefined });
        if (response !== undefined) client.send(JSON.stringify(response));
      });
    });
  }
}
