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
import { RealtimeListenerExplorer } from './realtime-listener-explorer';

/** Options of {@link ReverbModule.forRootAsync}: a factory of the options, and the providers to inject into it. */
export interface ReverbAsyncOptions
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider<ReverbOptions>, 'inject'> {
  readonly useFactory: FactoryProvider<ReverbOptions>['useFactory'];
}

/**
 * A Pusher-protocol server on the HTTP server of a Nest application, started and stopped with it. Methods of any
 * provider receive connections, channel events and client events by decorators such as
 * `@OnClientEvent('client-typing')`. Gateways keep their adapter; those that serve Pusher clients need
 * {@link PusherWsAdapter}.
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
        RealtimeListenerExplorer,
      ],
      exports: [ReverbEngine],
    };
  }

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(ReverbEngine) private readonly engine: ReverbEngine,
  ) {}

  /** Mounts and starts the engine. Nest's router is mounted by now, so the engine gets requests before the router. */
  async onApplicationBootstrap(): Promise<void> {
    this.engine.mountOn(this.http.httpAdapter.getHttpServer() as Server);
    await this.engine.start();
  }

  /** Stops the engine before the HTTP server is closed, because closing waits for the clients to disconnect. */
  async onModuleDestroy(): Promise<void> {
    await this.engine.stop();
  }
}
