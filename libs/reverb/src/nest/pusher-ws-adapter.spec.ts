import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import {
  Controller,
  Get,
  Injectable,
  Module,
  UseGuards,
  UseInterceptors,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type INestApplication,
  type NestInterceptor,
  type WsMessageHandler,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import {
  AbstractWsAdapter,
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WsException,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';
import { from, map, mergeMap, type Observable } from 'rxjs';
import WebSocket, { WebSocketServer } from 'ws';
import { GatewayClient } from './gateway-client';
import { PUSHER_PATH, PusherWsAdapter, UnsupportedGateway } from './pusher-ws-adapter';
import { ReverbEngine } from '../reverb-engine';
import { ReverbModule } from './reverb.module';

@Injectable()
class DoublingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next
      .handle()
      .pipe(map((reply: { data: number }) => ({ ...reply, data: reply.data * 2 })));
  }
}

@Injectable()
class SlowGuard implements CanActivate {
  async canActivate(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return true;
  }
}

@WebSocketGateway({ path: PUSHER_PATH })
class ExampleGateway {
  readonly log: string[] = [];

  handleConnection({ connection }: GatewayClient): void {
    this.log.push(`opened by ${connection.app.id}`);
  }

  handleDisconnect(_client: GatewayClient, closeCode?: string): void {
    this.log.push(`closed with ${closeCode}`);
  }

  @SubscribeMessage('echo')
  echo(@MessageBody() data: unknown, @ConnectedSocket() client: GatewayClient) {
    return { event: 'echoed', data: { data, socketId: client.connection.socketId } };
  }

  @UseInterceptors(DoublingInterceptor)
  @SubscribeMessage('double')
  double(@MessageBody() data: number) {
    return { event: 'doubled', data };
  }

  @UseGuards(SlowGuard)
  @SubscribeMessage('slow')
  replyAfterSlowGuard() {
    return { event: 'replied', data: 'slow' };
  }

  @SubscribeMessage('fast')
  replyWithoutGuard() {
    return { event: 'replied', data: 'fast' };
  }

  @SubscribeMessage('throw-ws-exception')
  throwWsException(): never {
    throw new WsException({ code: 4009, message: 'not for you' });
  }

  @SubscribeMessage('client-typing')
  replyToClientEvent(@MessageBody() data: unknown) {
    return { event: 'noticed', data };
  }

  @SubscribeMessage('throw-error')
  throwError(): never {
    throw new Error('an internal detail');
  }
}

@Controller()
class ExampleController {
  @Get('hello')
  hello(): string {
    return 'hello';
  }
}

@Module({
  imports: [ReverbModule.forRoot({ apps: [{ id: 'app-id', key: 'app-key', secret: 'secret' }] })],
  controllers: [ExampleController],
  providers: [ExampleGateway],
})
class ExampleModule {}

interface Frame {
  event: string;
  data?: unknown;
}

describe('a gateway at /app/:key', () => {
  let app: INestApplication;
  let url: string;
  let socket: WebSocket;
  let frames: Frame[];

  beforeEach(async () => {
    app = await NestFactory.create(ExampleModule, new ExpressAdapter(), { logger: false });
    app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
    await app.listen(0, '127.0.0.1');
    url = `127.0.0.1:${((app.getHttpServer() as Server).address() as AddressInfo).port}`;
    socket = new WebSocket(`ws://${url}/app/app-key?protocol=7`);
    frames = [];
    socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Frame));
    await waitForFrames(1);
  });
  afterEach(async () => {
    socket.terminate();
    await app.close();
  });

  /** Waits until the client has received `count` frames in all, and returns them. */
  async function waitForFrames(count: number): Promise<Frame[]> {
    while (frames.length < count) await once(socket, 'message');
    return frames;
  }

  const sendAndReceive = async (frame: unknown): Promise<Frame | undefined> => {
    const count = frames.length;
    socket.send(JSON.stringify(frame));
    return (await waitForFrames(count + 1))[count];
  };

  it('is notified of connections and disconnects', async () => {
    const gateway = app.get(ExampleGateway);
    expect(gateway.log).toEqual(['opened by app-id']);
    socket.close(1000);
    await once(socket, 'close');
    expect(gateway.log).toEqual(['opened by app-id', 'closed with 1000']);
  });

  it('sends the results of its message handlers to the client', async () => {
    const { socket_id: socketId } = JSON.parse(String(frames[0]?.data)) as { socket_id: string };
    expect(await sendAndReceive({ event: 'echo', data: { a: {} } })).toEqual({
      event: 'echoed',
      data: { data: { a: {} }, socketId },
    });
  });

  it('receives client events', async () => {
    const { socket_id: socketId } = JSON.parse(String(frames[0]?.data)) as { socket_id: string };
    const credentials = { key: 'app-key', secret: 'secret' };
    const auth = createChannelAuth(credentials, socketId, 'private-a');
    await sendAndReceive({ event: 'pusher:subscribe', data: { channel: 'private-a', auth } });
    await sendAndReceive({ event: 'client-typing', channel: 'private-a', data: { by: 'me' } });
    expect(frames.at(-1)).toEqual({ event: 'noticed', data: { by: 'me' } });
  });

  it('runs interceptors', async () => {
    const reply = await sendAndReceive({ event: 'double', data: 21 });
    expect(reply).toEqual({ event: 'doubled', data: 42 });
  });

  it('handles the messages of a client in order, even with slow guards', async () => {
    socket.send('{"event":"slow"}');
    socket.send('{"event":"fast"}');
    const replies = (await waitForFrames(3)).slice(1);
    expect(replies.map(({ data }) => data)).toEqual(['slow', 'fast']);
  });

  it('turns exceptions into pusher:error', async () => {
    expect(await sendAndReceive({ event: 'throw-ws-exception' })).toEqual({
      event: 'pusher:error',
      data: { code: 4009, message: 'not for you' },
    });
    expect(await sendAndReceive({ event: 'throw-error' })).toEqual({
      event: 'pusher:error',
      data: { message: 'Internal server error' },
    });
  });

  it('does not receive events of the protocol, and unknown events remain errors', async () => {
    expect(await sendAndReceive({ event: 'pusher:ping' })).toMatchObject({ event: 'pusher:pong' });
    expect(await sendAndReceive({ event: 'nothing' })).toMatchObject({ event: 'pusher:error' });
  });

  it('does not affect the routes of the application', async () => {
    expect(await (await fetch(`http://${url}/hello`)).text()).toBe('hello');
    expect((await fetch(`http://${url}/nothing`)).status).toBe(404);
    expect(await (await fetch(`http://${url}/up`)).json()).toEqual({ health: 'OK' });
    expect((await fetch(`http://${url}/apps/app-id/events`, { method: 'POST' })).status).toBe(401);
  });

  it('closes its connections with 4200 when the application is closed', async () => {
    const closed = once(socket, 'close') as Promise<[number]>;
    await app.close();
    expect((await closed)[0]).toBe(4200);
  });
});

@WebSocketGateway({ path: '/other' })
class OtherGateway implements OnGatewayDisconnect {
  closed = 0;

  handleDisconnect(): void {
    this.closed += 1;
  }

  @SubscribeMessage('shout')
  replyInUpperCase(@MessageBody() data: string) {
    return { event: 'shouted', data: data.toUpperCase() };
  }
}

@Module({ imports: [ExampleModule], providers: [OtherGateway] })
class OtherModule {}

/** A minimal version of Nest's `WsAdapter`, which is not installed here: serves `ws` sockets at one path. */
class PathWsAdapter extends AbstractWsAdapter {
  override create(_port: number, { path = '' }: { path?: string }): WebSocketServer {
    const server = new WebSocketServer({ noServer: true });
    (this.httpServer as unknown as Server).on('upgrade', (request, stream, head) => {
      if (request.url === path)
        server.handleUpgrade(request, stream, head, (socket) =>
          server.emit('connection', socket, request),
        );
      else stream.destroy();
    });
    return server;
  }

  override bindClientDisconnect(client: WebSocket, callback: () => void): void {
    client.on('close', callback);
  }

  override bindMessageHandlers(
    client: WebSocket,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    client.on('message', (bytes: Buffer) => {
      const { event, data } = JSON.parse(bytes.toString()) as { event: string; data: unknown };
      const handler = handlers.find(({ message }) => message === event);
      from(Promise.resolve(handler?.callback(data)))
        .pipe(mergeMap(transform))
        .subscribe((reply) => client.send(JSON.stringify(reply)));
    });
  }
}

describe('a gateway at another path', () => {
  it('is rejected without a fallback adapter', async () => {
    const app = await NestFactory.create(OtherModule, new ExpressAdapter(), {
      logger: false,
      abortOnError: false,
    });
    app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
    await expect(app.init()).rejects.toThrow(UnsupportedGateway);
  });

  it('is served by the fallback adapter on the same HTTP server', async () => {
    const app = await NestFactory.create(OtherModule, new ExpressAdapter(), { logger: false });
    const fallback = new PathWsAdapter(app);
    app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine), { fallback }));
    await app.listen(0, '127.0.0.1');
    const url = `ws://127.0.0.1:${((app.getHttpServer() as Server).address() as AddressInfo).port}`;

    const pusher = new WebSocket(`${url}/app/app-key?protocol=7`);
    expect(String((await once(pusher, 'message'))[0])).toContain('connection_established');
    const other = new WebSocket(`${url}/other`);
    await once(other, 'open');
    other.send('{"event":"shout","data":"hello"}');
    expect(String((await once(other, 'message'))[0])).toBe('{"event":"shouted","data":"HELLO"}');
    expect(app.get(ExampleGateway).log).toEqual(['opened by app-id']);

    other.close();
    await once(other, 'close');
    const closed = once(pusher, 'close');
    await app.close();
    expect((await closed)[0]).toBe(4200);
    expect(app.get(OtherGateway).closed).toBe(1);
  });
});
