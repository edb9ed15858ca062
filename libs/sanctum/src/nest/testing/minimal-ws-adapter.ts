import type { WsMessageHandler } from '@nestjs/common';
import { AbstractWsAdapter } from '@nestjs/websockets';
import { lastValueFrom, type Observable } from 'rxjs';
import { type WebSocket, WebSocketServer } from 'ws';

/** The least that serves a gateway: `{event, data}` in, the handler's result out. */
export class MinimalWsAdapter extends AbstractWsAdapter {
  create(): WebSocketServer {
    return new WebSocketServer({ port: 0, host: '127.0.0.1' });
  }

  bindMessageHandlers(
    client: WebSocket,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    client.on('message', (raw: Buffer) => {
      const { event, data } = JSON.parse(raw.toString()) as { event: string; data: unknown };
      const handler = handlers.find(({ message }) => message === event);
      void Promise.resolve(handler?.callback(data)).then(async (result) => {
        const answer = await lastValueFrom(transform(result), { defaultValue: undefined });
        if (answer !== undefined) client.send(JSON.stringify(answer));
      });
    });
  }
}
