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
class Doubling implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next
      .handle()
      .pipe(map((reply: { data: number }) => ({ ...reply, data: reply.data * 2 })));
  }
}

@Injectable()
class Slowly implements CanActivate {
  async canActivate(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return true;
  }
}

@WebSocketGateway({ path: PUSHER_PATH })
class ExampleGateway {
  readonly seen: string[] = [];

  handleConnection({ connection }: GatewayClient): void {
    this.seen.push(`opened by ${connection.app.id}`);
  }

  handleDisconnect(_client: GatewayClient, closeCode?: string): void {
    this.seen.push(`closed with ${closeCode}`);
  }

  @SubscribeMessage('echo')
  echo(@MessageBody() data: unknown, @ConnectedSocket() client: GatewayClient) {
    return { event: 'echoed', data: { data, socketId: client.connection.socketId } };
  }

  @UseInterceptors(Doubling)
  @SubscribeMessage('double')
  double(@MessageBody() data: number) {
    return { event: 'doubled', data };
  }

  @UseGuards(Slowly)
  @SubscribeMessage('slow')
  slow() {
    return { event: 'answered', data: 'slow' };
  }

  @SubscribeMessage('fast')
  fast() {
    return { event: 'answered', data: 'fast' };
  }

  @SubscribeMessage('refuse')
  refuse(): never {
    throw new WsException({ code: 4009, message: 'not for you' });
  }

  @SubscribeMessage('client-typing')
  typing(@MessageBody() data: unknown) {
    return { event: 'noticed', data };
  }

  @SubscribeMessage('fail')
  fail(): never {
    throw new Error('a detail nobody should see');
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
    await received(1);
  });
  afterEach(async () => {
    socket.terminate();
    await app.close();
  });

  async function received(count: number): Promise<Frame[]> {
    while (frames.length < count) await once(socket, 'message');
    return frames;
  }

  const answerTo = async (frame: unknown): Promise<Frame | undefined> => {
    const count = frames.length;
    socket.send(JSON.stringify(frame));
    return (await received(count + 1))[count];
  };

  it('sees connections come and go', async () => {
    const gateway = app.get(ExampleGateway);
    expect(gateway.seen).toEqual(['opened by app-id']);
    socket.close(1000);
    await once(socket, 'close');
    expect(gateway.seen).toEqual(['opened by app-id', 'closed with 1000']);
  });

  it('answers its own events with what its handlers return', async () => {
    const { socket_id: socketId } = JSON.parse(String(frames[0]?.data)) as { socket_id: string };
    expect(await answerTo({ event: 'echo', data: { a: {} } })).toEqual({
      event: 'echoed',
      data: { data: { a: {} }, socketId },
    });
  });

  it('hears what clients say to each other, after it was handed on', async () => {
    const { socket_id: socketId } = JSON.parse(String(frames[0]?.data)) as { socket_id: string };
    const credentials = { key: 'app-key', secret: 'secret' };
    const auth = createChannelAuth(credentials, socketId, 'private-a');
    await answerTo({ event: 'pusher:subscribe', data: { channel: 'private-a', auth } });
    await answerTo({ event: 'client-typing', channel: 'private-a', data: { by: 'me' } });
    expect(frames.at(-1)).toEqual({ event: 'noticed', data: { by: 'me' } });
  });

  it('runs interceptors', async () => {
    const answer = await answerTo({ event: 'double', data: 21 });
    expect(answer).toEqual({ event: 'doubled', data: 42 });
  });

  it('handles the messages of a client in their order, however long guards take', async () => {
    socket.send('{"event":"slow"}');
    socket.send('{"event":"fast"}');
    const answers = (await received(3)).slice(1);
    expect(answers.map(({ data }) => data)).toEqual(['slow', 'fast']);
  });

  it('turns exceptions into pusher:error', async () => {
    expect(await answerTo({ event: 'refuse' })).toEqual({
      event: 'pusher:error',
      data: { code: 4009, message: 'not for you' },
    });
    expect(await answerTo({ event: 'fail' })).toEqual({
      event: 'pusher:error',
      data: { message: 'Internal server error' },
    });
  });

  it('does not get what the protocol defines, nor makes anything else pass', async () => {
    expect(await answerTo({ event: 'pusher:ping' })).toMatchObject({ event: 'pusher:pong' });
    expect(await answerTo({ event: 'nothing' })).toMatchObject({ event: 'pusher:error' });
  });

  it('leaves the routes of the application alone', async () => {
    expect(await (await fetch(`http://${url}/hello`)).text()).toBe('hello');
    expect((await fetch(`http://${url}/nothing`)).status).toBe(404);
    expect(await (await fetch(`http://${url}/up`)).json()).toEqual({ health: 'OK' });
    expect((await fetch(`http://${url}/apps/app-id/events`, { method: 'POST' })).status).toBe(401);
  });

  it('sends its clients away with 4200 when the application is closed', async () => {
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
  shout(@MessageBody() data: string) {
    return { event: 'shouted', data: data.toUpperCase() };
  }
}

@Module({ imports: [ExampleModule], providers: [OtherGateway] })
class OtherModule {}

/** Like Nest's `WsAdapter`, which is not installed here: sockets of `ws` on the http server, at one path. */
class PathWsAdapter extends AbstractWsAdapter {
  create(_port: number, { path = '' }: { path?: string }): WebSocketServer {
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

  bindMessageHandlers(
    client: WebSocket,
    handlers: WsMessageHandler[],
    transform: (data: unknown) => Observable<unknown>,
  ): void {
    client.on('message', (bytes: Buffer) => {
      const { event, data } = JSON.parse(bytes.toString()) as { event: string; data: unknown };
      const handler = handlers.find(({ message }) => message === event);
      from(Promise.resolve(handler?.callback(data)))
        .pipe(mergeMap(transform))
        .subscribe((answer) => client.send(JSON.stringify(answer)));
    });
  }
}

describe('a gateway at another path', () => {
  it('is refused when nobody serves it', async () => {
    const app = await NestFactory.create(OtherModule, new ExpressAdapter(), {
      logger: false,
      abortOnError: false,
    });
    app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
    await expect(app.init()).rejects.toThrow(UnsupportedGateway);
  });

  it('goes on with the adapter it has, on the same http server', async () => {
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
    expect(app.get(ExampleGateway).seen).toEqual(['opened by app-id']);

    other.close();
    await once(other, 'close');
    const closed = once(pusher, 'close');
    await app.close();
    expect((await closed)[0]).toBe(4200);
    expect(app.get(OtherGateway).closed).toBe(1);
  });
});
