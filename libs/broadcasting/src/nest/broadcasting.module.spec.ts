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
import { BROADCAST_DRIVER, BROADCAST_QUEUE } from './tokens';
import type { BroadcastingOptions } from './broadcasting-options';
import { BroadcastingModule } from './broadcasting.module';

const options: BroadcastingOptions = {
  app: { id: 'app-id', key: 'app-key', secret: 'app-secret' },
  endpoint: { host: 'localhost', port: 9000, scheme: 'http' },
};

@Broadcastable({ channels: ['private-authorized.{id}', 'private-unauthorized.{id}', 'news'] })
class Greeted implements Broadcastable {
  broadcastOn() {
    return ['news'];
  }
}

@Controller()
class GreetingController {
  constructor(private readonly broadcaster: Broadcaster) {}

  @Post('greet')
  async greet() {
    await this.broadcaster.event(new Greeted()).toOthers();
  }
}

@BroadcastChannel('authorized.{number}')
class AuthorizedChannel {
  join() {
    return true;
  }
}

@Module({ controllers: [GreetingController], providers: [AuthorizedChannel] })
class GreetingModule {}

const createTestingModule = (changes: Partial<BroadcastingOptions>) =>
  Test.createTestingModule({
    imports: [BroadcastingModule.forRoot({ ...options, ...changes }), GreetingModule],
  });

describe('BroadcastingModule', () => {
  it.each([
    [undefined, ReverbDriver],
    ['reverb', ReverbDriver],
    ['pusher', ReverbDriver],
    ['log', LogDriver],
    ['null', NullDriver],
  ] as const)('provides for the connection %s a %p', async (connection, driver) => {
    const module = await createTestingModule({ connection }).compile();
    expect(module.get(BROADCAST_DRIVER)).toBeInstanceOf(driver);
    await module.close();
  });

  it('rejects an invalid master key when the process starts', async () => {
    await expect(createTestingModule({ encryptionMasterKey: 'secret' }).compile()).rejects.toThrow(
      InvalidEncryptionKeyError,
    );
  });

  it('accepts options from a factory', async () => {
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

  it('queues events when a global module provides a queue', async () => {
    const pushed: BroadcastEvent[] = [];
    const queue = { push: (event: BroadcastEvent) => Promise.resolve(void pushed.push(event)) };
    @Module({
      providers: [{ provide: BROADCAST_QUEUE, useValue: queue }],
      exports: [BROADCAST_QUEUE],
    })
    class FakeQueueModule {}
    const module = await Test.createTestingModule({
      imports: [
        { module: FakeQueueModule, global: true },
        BroadcastingModule.forRoot({ ...options, connection: 'null' }),
      ],
    }).compile();
    await module.get(Broadcaster).event(new Greeted());
    expect(pushed).toMatchObject([{ name: 'App\\Events\\Greeted', channels: ['news'] }]);
    await module.close();
  });

  it('writes events to the log on the connection log', async () => {
    const log = jest.spyOn(Logger.prototype, 'log').mockImplementation();
    const module = await createTestingModule({
      connection: 'log',
      eventNamespace: false,
    }).compile();
    await module.get(Broadcaster).event(new Greeted());
    expect(log).toHaveBeenCalledWith('Broadcasting [Greeted] on channels [news] with payload: {}');
    log.mockRestore();
    await module.close();
  });
});

describe('BroadcastingModule in an HTTP application', () => {
  let app: INestApplication<Server>;
  const sent: BroadcastEvent[] = [];
  const errors: unknown[] = [];

  beforeAll(async () => {
    const error = jest
      .spyOn(Logger.prototype, 'error')
      .mockImplementation((message: unknown) => void errors.push(message));
    const driver = { broadcast: (event: BroadcastEvent) => Promise.resolve(void sent.push(event)) };
    const module = await createTestingModule({})
      .overrideProvider(BROADCAST_DRIVER)
      .useValue(driver)
      .compile();
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
  ])('reads from X-Socket-ID %j the excluded connection %j', async (header, socketId) => {
    await request(app.getHttpServer()).post('/api/greet').set('X-Socket-Id', header).expect(201);
    expect(sent.at(-1)?.exceptSocketId).toBe(socketId);
  });

  it('does not mix up concurrent requests', async () => {
    sent.length = 0;
    const ids = Array.from({ length: 20 }, (_, index) => `${index}.1`);
    await Promise.all(
      ids.map((id) => request(app.getHttpServer()).post('/api/greet').set('X-Socket-ID', id)),
    );
    expect(sent.map(({ exceptSocketId }) => exceptSocketId).sort()).toEqual(ids.sort());
  });

  it('logs channel patterns without a channel class at the start', () => {
    expect(errors).toEqual([
      'Greeted is broadcast on private-unauthorized.{id}, but clients cannot subscribe: add a @BroadcastChannel class for it',
    ]);
  });
});

describe('BroadcastingModule in a process without HTTP', () => {
  it('does not log channel patterns without a channel class', async () => {
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
