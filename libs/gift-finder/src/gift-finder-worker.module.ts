import { BroadcastQueueModule } from '@giftspire/broadcast-queue';
import { NotificationsModule } from '@giftspire/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueProvider } from './catalogue/providers/catalogue-provider';
import { RemoteCatalogue } from './catalogue/providers/remote-catalogue';
import { Product } from './catalogue/product.entity';
import { GeneratedOrder } from './orders/generated-order.entity';
import { PendingOrder } from './orders/pending-order.entity';
import { ProcessSearchRequestHandler } from './processing/process-search-request.handler';
import { SearchCompletion } from './processing/search-completion';
import { SearchFailure } from './processing/search-failure';
import { SearchProgress } from './processing/search-progress';
import { CatalogueSearch } from './search/catalogue-search';

/** For the process that works on requests. Needs `TypeOrmModule.forRoot` and `BroadcastingModule.forRoot`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PendingOrder, GeneratedOrder, Product]),
    NotificationsModule,
    BroadcastQueueModule,
  ],
  providers: [
    CatalogueSearch,
    {
      provide: CatalogueProvider,
      inject: [CatalogueSearch, { token: RemoteCatalogue, optional: true }],
      useFactory: (ours: CatalogueSearch, remote?: RemoteCatalogue): CatalogueProvider =>
        remote ?? ours,
    },
    SearchProgress,
    SearchCompletion,
    SearchFailure,
    ProcessSearchRequestHandler,
  ],
})
export class GiftFinderWorkerModule {}
