import type { Server } from 'node:http';
import { Inject, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { silentLogger } from '../logger';
import type { ReverbOptions } from '../options';
import { ReverbEngine } from '../reverb-engine';
import { REVERB_LOGGER } from './reverb-logger.token';
import { ReverbGateway } from './reverb.gateway';

/**
 * A Pusher-protocol server inside a Nest application, on its http server. Needs {@link PusherWsAdapter} as the
 * application's WebSocket adapter, which also stops it.
 */
@Module({})
export class ReverbModule implements OnApplicationBootstrap {
  static forRoot(options: ReverbOptions): DynamicModule {
    return {
      module: ReverbModule,
      providers: [
        { provide: ReverbEngine, useFactory: () => new ReverbEngine(options) },
        { provide: REVERB_LOGGER, useValue: options.logger ?? silentLogger },
        ReverbGateway,
      ],
      exports: [ReverbEngine],
    };
  }

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(ReverbEngine) private readonly engine: ReverbEngine,
  ) {}

  /** After Nest has put its router on the http server, which the engine has to come before. */
  onApplicationBootstrap(): void {
    this.engine.mountOn(this.http.httpAdapter.getHttpServer() as Server);
    this.engine.start();
  }
}
