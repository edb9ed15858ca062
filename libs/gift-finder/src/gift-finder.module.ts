import { QueueModule } from '@giftspire/queue';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Product } from './catalogue/product.entity';
import { GeneratedOrder } from './orders/generated-order.entity';
import { SearchResults } from './orders/search-results';
import { PendingOrder } from './orders/pending-order.entity';
import { PendingOrders } from './orders/pending-orders';
import { SearchRequests } from './orders/search-requests';
import { CatalogueProducts } from './products/catalogue-products';
import { OpenedResultRecorder } from './trending/opened-result-recorder';
import { TrendingProducts } from './trending/trending-products';
import { SearchProgressPublisher } from './processing/search-progress-publisher';

/**
 * Module of the API process, which stores search requests and serves results. Requires `TypeOrmModule.forRoot` and
 * `BroadcastingModule.forRoot`.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([PendingOrder, GeneratedOrder, Product]),
    QueueModule.forProducer(),
  ],
  providers: [
    SearchProgressPublisher,
    SearchRequests,
    PendingOrders,
    SearchResults,
    OpenedResultRecorder,
    TrendingProducts,
    CatalogueProducts,
  ],
  exports: [
    CatalogueProducts,
    SearchRequests,
    PendingOrders,
    SearchResults,
    OpenedResultRecorder,
    TrendingProducts,
  ],
})
export class GiftFinderModule {}
