import type { Recommendation, SearchResult } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GeneratedOrder, type StoredRecommendation } from './generated-order.entity';
import { productAddresses } from '../products/product-addresses';
import { type Page, type PageRequest, pageWindow } from './page';

/**
 * A user's finished searches. Their addresses start with `appUrl`: where the web app answers for whoever asks, e.g.
 * `http://localhost:9090`, without a trailing slash.
 */
@Injectable()
export class GeneratedOrders {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async page(userId: number, request: PageRequest, appUrl: string): Promise<Page<SearchResult>> {
    const [orders, total] = await this.dataSource.getRepository(GeneratedOrder).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      ...pageWindow(request),
    });
    return { items: orders.map((order) => present(order, appUrl)), total };
  }

  /** @returns undefined when the user has no such result: foreign and unknown look the same */
  async find(userId: number, id: number, appUrl: string): Promise<SearchResult | undefined> {
    const order = await this.dataSource.getRepository(GeneratedOrder).findOneBy({ id, userId });
    return order === null ? undefined : present(order, appUrl);
  }
}

function present(order: GeneratedOrder, appUrl: string): SearchResult {
  return {
    id: order.id,
    data: {
      recommendations: order.recommendations.map((stored) => withAddresses(stored, appUrl)),
      context: order.context,
      metadata: order.metadata,
    },
    ...(order.options !== null && { options: order.options }),
    created_at: order.createdAt.toISOString(),
  };
}

function withAddresses(
  { category, image, url, ...recommendation }: StoredRecommendation,
  appUrl: string,
): Recommendation {
  const product = { id: recommendation.asin, category, image, url };
  return { ...recommendation, ...productAddresses(product, appUrl) };
}
