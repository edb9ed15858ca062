import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QueueModule } from '@giftspire/queue';
import { Product } from './catalogue/product.entity';
import { GIFT_FINDER_OPTIONS, type GiftFinderOptions } from './gift-finder-options';
import { GeneratedOrder } from './orders/generated-order.entity';
import { GeneratedOrders } from './orders/generated-orders';
import { PendingOrder } from './orders/pending-order.entity';
import { PendingOrders } from './orders/pending-orders';
import { SearchRequests } from './orders/search-requests';

/** For the process that takes requests in and shows results. Needs `TypeOrmModule.forRoot`. */
@Module({})
export class GiftFinderModule {
  static forRoot(options: GiftFinderOptions): DynamicModule {
    return {
      module: GiftFinderModule,
      imports: [
        TypeOrmModule.forFeature([PendingOrder, GeneratedOrder, Product]),
        QueueModule.forProducer(),
      ],
      providers: [
        { provide: GIFT_FINDER_OPTIONS, useValue: options },
        SearchRequests,
        PendingOrders,
        GeneratedOrders,
      ],
      exports: [SearchRequests, PendingOrders, GeneratedOrders],
    };
  }
}
