import { type DynamicModule, Module } from '@nestjs/common';
import { RemoteCatalogueProvider, type RemoteCatalogueSettings } from './remote-catalogue-provider';

/** Provides the {@link RemoteCatalogueProvider} to the whole process, if one is configured. */
@Module({})
export class RemoteCatalogueModule {
  /** @param settings - undefined: searches use the local catalogue */
  static forRoot(settings: RemoteCatalogueSettings | undefined): DynamicModule {
    if (settings === undefined) return { module: RemoteCatalogueModule };
    return {
      module: RemoteCatalogueModule,
      global: true,
      providers: [
        {
          provide: RemoteCatalogueProvider,
          useFactory: () => new RemoteCatalogueProvider(settings),
        },
      ],
      exports: [RemoteCatalogueProvider],
    };
  }
}
