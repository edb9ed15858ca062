import type { Server } from 'node:http';
import {
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { DiscoveryModule, HttpAdapterHost } from '@nestjs/core';
import type { ReverbOptions } from '../options';
import { ReverbEngine } from '../reverb-engine';
import { RealtimeListeners } from './realtime-listeners';

/** Options that are known only when other providers are there. */
export interface ReverbAsyncOptions
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider<ReverbOptions>, 'inject'> {
  readonly useFactory: FactoryProvider<ReverbOptions>['useFactory'];
}

/**
 * A Pusher-protocol server inside a Nest application, on its http server: started and stopped with it.
 * Methods of any provider hear of connections, channels and client events by decorators such as
 * `@OnClientEvent('client-typing')`. Gateways of the application go on with the adapter they have; those that want
 * the Pusher clients themselves need {@link PusherWsAdapter}.
 */
@Module({})
export class ReverbModule implements OnApplicationBootstrap, OnModuleDestroy {
  static forRoot(options: ReverbOptions): DynamicModule {
    return this.forRootAsync({ useFactory: () => options });
  }

  static forRootAsync({
    imports = [],
    inject = [],
    useFactory,
  }: ReverbAsyncOptions): DynamicModule {
    return {
      module: ReverbModule,
      imports: [...imports, DiscoveryModule],
      providers: [
        {
          provide: ReverbEngine,
          inject,
          useFactory: async (...dependencies: unknown[]) =>
            new ReverbEngine(await useFactory(...dependencies)),
        },
        RealtimeListeners,
      ],
      exports: [ReverbEngine],
    };
  }

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(ReverbEngine) private readonly engine: ReverbEngine,
  ) {}

  /** After Nest has put its router on the http server, which the engine has to come before. */
  async onApplicationBootstrap(): Promise<void> {
    this.engine.mountOn(this.http.httpAdapter.getHttpServer() as Server);
    await this.engine.start();
  }

  /** Before the http server is closed, which would wait for the clients to go. */
  async onModuleDestroy(): Promise<void> {
    await this.engine.stop();
  }
}
