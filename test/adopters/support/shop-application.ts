import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BroadcastQueueModule } from '@giftspire/broadcast-queue';
import { BroadcastingModule, createBroadcastingController } from '@giftspire/broadcasting/nest';
import { EchoTestClient, type EchoTestClientOptions } from '@giftspire/broadcasting/testing';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { JobOutbox, QueueModule, type QueuedJob } from '@giftspire/queue';
import { ReverbServer } from '@giftspire/reverb';
import type { INestApplication, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BearerNameAuthGuard, Orders, type User } from './shop';

const APP = { id: 'shop', key: 'shop-key', secret: 'shop-secret' };

/** A valid value of `BROADCAST_ENCRYPTION_MASTER_KEY`. */
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

/** Nest application that uses the libraries: API, worker and WebSocket server in one process, with a new database. */
export class ShopApplication {
  private readonly clients: EchoTestClient[] = [];

  private constructor(
    readonly nest: INestApplication<Server>,
    private readonly reverb: ReverbServer,
    private readonly database: TestDatabase,
  ) {}

  /** Starts the application with the classes under test. @param parts - `queues`: names besides `broadcasts` */
  static async start(parts: {
    providers?: Type[];
    controllers?: Type[];
    queues?: string[];
  }): Promise<ShopApplication> {
    const database = await createTestDatabase();
    const reverb = new ReverbServer({ apps: [APP], host: '127.0.0.1', port: 0 });
    await reverb.start();
    const { providers = [], controllers = [], queues = [] } = parts;
    const module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database.url, autoLoadEntities: true }),
        BroadcastingModule.forRoot({
          app: APP,
          endpoint: { host: '127.0.0.1', port: reverb.port, scheme: 'http' },
          encryptionMasterKey: MASTER_KEY,
        }),
        BroadcastQueueModule,
        QueueModule.forWorker({
          connection: 'database',
          databaseUrl: database.url,
          redis: { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: '' },
          queues: [...queues, 'broadcasts'].map((name) => ({ name, concurrency: 2 })),
        }),
      ],
      controllers: [
        createBroadcastingController({ guards: [BearerNameAuthGuard] }),
        ...controllers,
      ],
      providers: [Orders, BearerNameAuthGuard, ...providers],
    }).compile();
    const nest = module.createNestApplication<INestApplication<Server>>();
    await nest.listen(0, '127.0.0.1');
    return new ShopApplication(nest, reverb, database);
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.disconnect();
    await this.nest.close();
    await this.reverb.stop();
    await this.database.drop();
  }

  get url(): string {
    const { port } = this.nest.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Connects an Echo client that is authenticated as the user. */
  async connectEchoTestClient(
    { name }: User,
    options: Partial<EchoTestClientOptions> = {},
  ): Promise<EchoTestClient> {
    const client = await EchoTestClient.connect({
      key: APP.key,
      port: this.reverb.port,
      authEndpoint: `${this.url}/broadcasting/auth`,
      userAuthEndpoint: `${this.url}/broadcasting/user-auth`,
      token: name,
      ...options,
    });
    this.clients.push(client);
    return client;
  }

  /** Dispatches a job in a new transaction. */
  async dispatchJob(job: QueuedJob): Promise<void> {
    await this.nest
      .get(DataSource)
      .transaction((manager) => this.nest.get(JobOutbox, { strict: false }).dispatch(manager, job));
  }
}
