import { type DynamicModule, Module } from '@nestjs/common';
import { RemoteCatalogue, type RemoteCatalogueSettings } from './remote-catalogue';

/** Gives the searches of the process a catalogue of somebody else. */
@Module({})
export class RemoteCatalogueModule {
  /** @param settings - undefined: gifts come from our own products */
  static forRoot(settings: RemoteCatalogueSettings | undefined): DynamicModule {
    if (settings === undefined) return { module: RemoteCatalogueModule };
    return {
      module: RemoteCatalogueModule,
      global: true,
      providers: [{ provide: RemoteCatalogue, useFactory: () => new RemoteCatalogue(settings) }],
      exports: [RemoteCatalogue],
    };
  }
}
