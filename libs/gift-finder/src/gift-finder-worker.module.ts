import { BroadcastQueueModule } from '@giftspire/broadcast-queue';
import { NotificationsModule } from '@giftspire/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  CATALOGUE_PROVIDER_TOKEN,
  type CatalogueProvider,
} from './catalogue/providers/catalogue-provider';
import { RemoteCatalogueProvider } from './catalogue/providers/remote-catalogue-provider';
import { Product } from './catalogue/product.entity';
import { GeneratedOrder } from './orders/generated-order.entity';
import { PendingOrder } from './orders/pending-order.entity';
import { ProcessSearchRequestHandler } from './processing/process-search-request.handler';
import { SearchCompleter } from './processing/search-completer';
import { SearchFailureRecorder } from './processing/search-failure-recorder';
import { SearchProgressPublisher } from './processing/search-progress-publisher';
import { LocalCatalogueProvider } from './search/local-catalogue-provider';

/**
 * Module of the worker process, which runs search jobs. Requires `TypeOrmModule.forRoot` and
 * `BroadcastingModule.forRoot`.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([PendingOrder, GeneratedOrder, Product]),
    NotificationsModule,
    BroadcastQueueModule,
  ],
  providers: [
    LocalCatalogueProvider,
    {
      provide: CATALOGUE_PROVIDER_TOKEN,
      inject: [LocalCatalogueProvider, { token: RemoteCatalogueProvider, optional: true }],
      useFactory: (
        local: LocalCatalogueProvider,
        remote?: RemoteCatalogueProvider,
      ): CatalogueProvider => remote ?? local,
    },
    SearchProgressPublisher,
    SearchCompleter,
    SearchFailureRecorder,
    ProcessSearchRequestHandler,
  ],
})
export class GiftFinderWorkerModule {}
