import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import { Inject, Injectable, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import WebSocket from 'ws';
import { ReverbEngine } from '../reverb-engine';
import type {
  ChannelOccupied,
  ChannelVacated,
  ClientEventReceived,
  ConnectionClosed,
  ConnectionOpened,
  MemberChanged,
} from './realtime-events';
import {
  OnChannelOccupied,
  OnChannelVacated,
  OnClientEvent,
  OnConnectionClosed,
  OnConnectionOpened,
  OnMemberAdded,
  OnMemberRemoved,
} from './realtime.decorators';
import { ReverbModule } from './reverb.module';

const APP = { id: 'app-id', key: 'app-key', secret: 'secret' };

@Injectable()
class RecordingListeners {
  readonly lines: string[] = [];

  @OnConnectionOpened()
  opened({ appId }: ConnectionOpened): void {
    this.lines.push(`opened on ${appId}`);
  }

  @OnConnectionClosed()
  closed({ closeCode }: ConnectionClosed): void {
    this.lines.push(`closed with ${closeCode}`);
  }

  @OnChannelOccupied()
  occupied({ channel }: ChannelOccupied): void {
    this.lines.push(`${channel} occupied`);
  }

  @OnChannelVacated()
  vacated({ channel }: ChannelVacated): void {
    this.lines.push(`${channel} vacated`);
  }

  @OnMemberAdded()
  @OnMemberRemoved()
  memberChanged({ channel, userId }: MemberChanged): void {
    this.lines.push(`${userId} came to or left ${channel}`);
  }

  @OnClientEvent('client-typing')
  typing({ channel, data, userId }: ClientEventReceived): void {
    this.lines.push(`${userId} types ${JSON.stringify(data)} on ${channel}`);
  }

  @OnClientEvent()
  clientEvent({ event }: ClientEventReceived): void {
    this.lines.push(event);
  }
}

/** Listeners that throw, synchronously and asynchronously. */
@Injectable()
class FailingListeners {
  @OnConnectionOpened()
  opened(): never {
    throw new Error('at once');
  }

  @OnClientEvent()
  async typing(): Promise<never> {
    await Promise.resolve();
    throw new Error('later');
  }
}

/** Publishes an event in reply to every `client-question`. */
@Injectable()
class PublishingListener {
  constructor(@Inject(ReverbEngine) private readonly engine: ReverbEngine) {}

  @OnClientEvent('client-question')
  publishReply({ appId, channel, data, socketId }: ClientEventReceived): void {
    this.engine.publish(appId, { channels: [channel], name: 'reply', data: { data, socketId } });
  }
}

@Module({
  imports: [ReverbModule.forRoot({ apps: [APP] })],
  providers: [RecordingListeners, FailingListeners, PublishingListener],
})
class ExampleModule {}

describe('RealtimeListenerExplorer', () => {
  let app: INestApplication;
  let socket: WebSocket;
  let frames: { event: string; data?: unknown }[];

  beforeEach(async () => {
    app = await NestFactory.create(ExampleModule, new ExpressAdapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    socket = new WebSocket(`ws://127.0.0.1:${port}/app/app-key?protocol=7`);
    frames = [];
    socket.on('message', (data: Buffer) =>
      frames.push(JSON.parse(data.toString()) as (typeof frames)[number]),
    );
    await waitForFrame('pusher:connection_established');
  });
  afterEach(async () => {
    socket.terminate();
    await app.close();
  });

  /** Returns the first frame of the event, at once if it has been received already. */
  async function waitForFrame(event: string) {
    for (;;) {
      const frame = frames.find((each) => each.event === event);
      if (frame !== undefined) return frame;
      await once(socket, 'message');
    }
  }

  async function subscribeAndWait(channel: string, member?: object): Promise<void> {
    const { data } = await waitForFrame('pusher:connection_established');
    const { socket_id: socketId } = JSON.parse(String(data)) as { socket_id: string };
    const channel_data = member && JSON.stringify(member);
    const auth = createChannelAuth(APP, socketId, channel, channel_data);
    socket.send(
      JSON.stringify({ event: 'pusher:subscribe', data: { channel, auth, channel_data } }),
    );
    await waitForFrame('pusher_internal:subscription_succeeded');
  }

  it('calls decorated methods in the order of events, without a WebSocket adapter', async () => {
    await subscribeAndWait('presence-a', { user_id: 'u1' });
    socket.send('{"event":"client-typing","channel":"presence-a","data":{"to":"you"}}');
    socket.send('{"event":"client-other","channel":"presence-a"}');
    socket.send('{"event":"pusher:ping"}');
    await waitForFrame('pusher:pong');
    socket.close(1000);
    await once(socket, 'close');
    expect(app.get(RecordingListeners).lines).toEqual([
      'opened on app-id',
      'presence-a occupied',
      'u1 came to or left presence-a',
      'u1 types {"to":"you"} on presence-a',
      'client-typing',
      'client-other',
      'u1 came to or left presence-a',
      'presence-a vacated',
      'closed with 1000',
    ]);
  });

  it('lets a decorated method publish events', async () => {
    await subscribeAndWait('private-a');
    socket.send('{"event":"client-question","channel":"private-a","data":7}');
    const { data } = await waitForFrame('reply');
    expect(JSON.parse(String(data))).toMatchObject({ data: 7 });
  });

  it('ignores decorated methods that throw', async () => {
    await subscribeAndWait('private-a');
    socket.send('{"event":"client-typing","channel":"private-a"}');
    socket.send('{"event":"pusher:ping"}');
    await waitForFrame('pusher:pong');
    expect(app.get(RecordingListeners).lines).toContain('client-typing');
  });

  it('closes the connections with 4200 when the application is closed', async () => {
    const closed = once(socket, 'close') as Promise<[number]>;
    await app.close();
    expect((await closed)[0]).toBe(4200);
  });
});

describe('ReverbModule.forRootAsync', () => {
  it('reads its options from other providers', async () => {
    @Module({ providers: [{ provide: 'APPS', useValue: [APP] }], exports: ['APPS'] })
    class AppsModule {}

    @Module({
      imports: [
        ReverbModule.forRootAsync({
          imports: [AppsModule],
          inject: ['APPS'],
          useFactory: (apps: (typeof APP)[]) => ({ apps }),
        }),
      ],
    })
    class RootModule {}

    const app = await NestFactory.create(RootModule, new ExpressAdapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/app/app-key?protocol=7`);
    await once(socket, 'message');
    socket.terminate();
    await app.close();
  });
});
