import type { Server } from 'node:http';
import { type INestApplication, Controller, Logger, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import type { BroadcastEvent } from '../broadcast-event';
import { Broadcastable } from '../broadcastable';
import { Broadcaster } from '../broadcaster';
import { LogDriver } from '../drivers/log-driver';
import { NullDriver } from '../drivers/null-driver';
import { InvalidEncryptionKeyError } from '../errors';
import { ReverbDriver } from '../reverb-driver';
import { UserAuthenticator } from '../user-authenticator';
import { BroadcastChannel } from './broadcast-channel.decorator';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import { BROADCAST_QUEUE } from './broadcast-queue.token';
import type { BroadcastingOptions } from './broadcasting-options';
import { BroadcastingModule } from './broadcasting.module';

const options: BroadcastingOptions = {
  app: { id: 'app-id', key: 'app-key', secret: 'app-secret' },
  endpoint: { host: 'localhost', port: 9000, scheme: 'http' },
};

@Broadcastable({ channels: ['private-heard.{id}', 'private-unheard.{id}', 'news'] })
class Said implements Broadcastable {
  broadcastOn() {
    return ['news'];
  }
}

@Controller()
class SayingController {
  constructor(private readonly broadcaster: Broadcaster) {}

  @Post('say')
  async say() {
    await this.broadcaster.event(new Said()).toOthers();
  }
}

@BroadcastChannel('heard.{number}')
class HeardChannel {
  join() {
    return true;
  }
}

@Module({ controllers: [SayingController], providers: [HeardChannel] })
class SayingModule {}

const compile = (changes: Partial<BroadcastingOptions>) =>
  Test.createTestingModule({
    imports: [BroadcastingModule.forRoot({ ...options, ...changes }), SayingModule],
  });

describe('BroadcastingModule', () => {
  it.each([
    [undefined, ReverbDriver],
    ['reverb', ReverbDriver],
    ['pusher', ReverbDriver],
    ['log', LogDriver],
    ['null', NullDriver],
  ] as const)('for the connection %s offers a %p', async (connection, driver) => {
    const module = await compile({ connection }).compile();
    expect(module.get(BROADCAST_DRIVER)).toBeInstanceOf(driver);
    await module.close();
  });

  it('refuses a master key that is none when the process starts', async () => {
    await expect(compile({ encryptionMasterKey: 'secret' }).compile()).rejects.toThrow(
      InvalidEncryptionKeyError,
    );
  });

  it('takes options that other providers make', async () => {
    @Module({ providers: [{ provide: 'settings', useValue: options }], exports: ['settings'] })
    class SettingsModule {}
    const module = await Test.createTestingModule({
      imports: [
        BroadcastingModule.forRootAsync({
          imports: [SettingsModule],
          inject: ['settings'],
          useFactory: (settings: BroadcastingOptions) =>
            Promise.resolve({ ...settings, connection: 'null' as const }),
        }),
      ],
    }).compile();
    expect(module.get(BROADCAST_DRIVER)).toBeInstanceOf(NullDriver);
    const answer = module.get(UserAuthenticator).authenticate({ id: 7 }, '1.2');
    expect(await answer).toMatchObject({ auth: expect.stringMatching(/^app-key:/) as string });
    await module.close();
  });

  it('lets events wait where some module offers a queue to the whole application', async () => {
    const pushed: BroadcastEvent[] = [];
    const queue = { push: (event: BroadcastEvent) => Promise.resolve(void pushed.push(event)) };
    @Module({
      providers: [{ provide: BROADCAST_QUEUE, useValue: queue }],
      exports: [BROADCAST_QUEUE],
    })
    class QueueModule {}
    const module = await Test.createTestingModule({
      imports: [
        { module: QueueModule, global: true },
        BroadcastingModule.forRoot({ ...options, connection: 'null' }),
      ],
    }).compile();
    await module.get(Broadcaster).event(new Said());
    expect(pushed).toMatchObject([{ name: 'App\\Events\\Said', channels: ['news'] }]);
    await module.close();
  });

  it('writes to the log what the connection log is given', async () => {
    const log = jest.spyOn(Logger.prototype, 'log').mockImplementation();
    const module = await compile({ connection: 'log', eventNamespace: false }).compile();
    await module.get(Broadcaster).event(new Said());
    expect(log).toHaveBeenCalledWith('Broadcasting [Said] on channels [news] with payload: {}');
    log.mockRestore();
    await module.close();
  });
});

describe('in an application that speaks HTTP', () => {
  let app: INestApplication<Server>;
  const sent: BroadcastEvent[] = [];
  const complaints: unknown[] = [];

  beforeAll(async () => {
    const error = jest
      .spyOn(Logger.prototype, 'error')
      .mockImplementation((message: unknown) => void complaints.push(message));
    const driver = { broadcast: (event: BroadcastEvent) => Promise.resolve(void sent.push(event)) };
    const module = await compile({}).overrideProvider(BROADCAST_DRIVER).useValue(driver).compile();
    app = module.createNestApplication();
    app.setGlobalPrefix('api');
    await app.init();
    error.mockRestore();
  });
  afterAll(() => app.close());

  it.each([
    ['1234.5678', '1234.5678'],
    ['undefined', undefined],
    ['1.2, 3.4', undefined],
    ['', undefined],
  ])('takes X-Socket-ID %j for the connection to leave out: %j', async (header, socketId) => {
    await request(app.getHttpServer()).post('/api/say').set('X-Socket-Id', header).expect(201);
    expect(sent.at(-1)?.exceptSocketId).toBe(socketId);
  });

  it('does not confuse requests that run at the same time', async () => {
    sent.length = 0;
    const ids = Array.from({ length: 20 }, (_, index) => `${index}.1`);
    await Promise.all(
      ids.map((id) => request(app.getHttpServer()).post('/api/say').set('X-Socket-ID', id)),
    );
    expect(sent.map(({ exceptSocketId }) => exceptSocketId).sort()).toEqual(ids.sort());
  });

  it('reports at boot the patterns of events that no channel class answers for', () => {
    expect(complaints).toEqual([
      'Said is broadcast on private-unheard.{id}, and no @BroadcastChannel answers for it: nobody can subscribe',
    ]);
  });
});

describe('in a process without HTTP, as a worker', () => {
  it('reports no pattern, because nobody is authorized there', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    @Module({ imports: [BroadcastingModule.forRoot({ ...options, connection: 'null' })] })
    class WorkerModule {}
    const worker = await NestFactory.createApplicationContext(WorkerModule, {
      logger: false,
      abortOnError: false,
    });
    await worker.close();
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
