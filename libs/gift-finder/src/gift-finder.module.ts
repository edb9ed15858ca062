import { QueueModule } from '@giftspire/queue';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Product } from './catalogue/product.entity';
import { GeneratedOrder } from './orders/generated-order.entity';
import { GeneratedOrders } from './orders/generated-orders';
import { PendingOrder } from './orders/pending-order.entity';
import { PendingOrders } from './orders/pending-orders';
import { SearchRequests } from './orders/search-requests';
import { CatalogueProducts } from './products/catalogue-products';
import { OpenedResults } from './trending/opened-results';
import { TrendingProducts } from './trending/trending-products';
import { SearchProgress } from './processing/search-progress';

/** For the process that takes requests in and shows results. Needs `TypeOrmModule.forRoot` and `BroadcastingModule.forRoot`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PendingOrder, GeneratedOrder, Product]),
    QueueModule.forProducer(),
  ],
  providers: [
    SearchProgress,
    SearchRequests,
    PendingOrders,
    GeneratedOrders,
    OpenedResults,
    TrendingProducts,
    CatalogueProducts,
  ],
  exports: [
    CatalogueProducts,
    SearchRequests,
    PendingOrders,
    GeneratedOrders,
    OpenedResults,
    TrendingProducts,
  ],
})
export class GiftFinderModule {}
