import type { Recommendation, SearchResult } from '@giftspire/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GIFT_FINDER_OPTIONS, type GiftFinderOptions } from '../gift-finder-options';
import { GeneratedOrder, type StoredRecommendation } from './generated-order.entity';
import { type Page, type PageRequest, pageWindow } from './page';

/** A user's finished searches, with addresses that work from outside. */
@Injectable()
export class GeneratedOrders {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(GIFT_FINDER_OPTIONS) private readonly options: GiftFinderOptions,
  ) {}

  /** Newest first. */
  async page(userId: number, request: PageRequest): Promise<Page<SearchResult>> {
    const [orders, total] = await this.dataSource.getRepository(GeneratedOrder).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      ...pageWindow(request),
    });
    return { items: orders.map((order) => this.present(order)), total };
  }

  /** @returns undefined when the user has no such result: foreign and unknown look the same */
  async find(userId: number, id: number): Promise<SearchResult | undefined> {
    const order = await this.dataSource.getRepository(GeneratedOrder).findOneBy({ id, userId });
    return order === null ? undefined : this.present(order);
  }

  private present(order: GeneratedOrder): SearchResult {
    return {
      id: order.id,
      data: {
        recommendations: order.recommendations.map((stored) =>
          withAddresses(stored, order.id, this.options.appUrl),
        ),
        context: order.context,
        metadata: order.metadata,
      },
      created_at: order.createdAt.toISOString(),
    };
  }
}

function withAddresses(
  { category, ...recommendation }: StoredRecommendation,
  orderId: number,
  appUrl: string,
): Recommendation {
  const base = appUrl.replace(/\/+$/, '');
  return {
    ...recommendation,
    url: `${base}/search/${orderId}#${encodeURIComponent(recommendation.asin)}`,
    image: `${base}/catalogue/${encodeURIComponent(category)}.svg`,
  };
}
