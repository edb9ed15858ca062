import type { Recommendation, SearchResult } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GeneratedOrder, type StoredRecommendation } from './generated-order.entity';
import { toProductUrls } from '../products/product-urls';
import { type PageOfItems, type PageRequest, toSkipAndTake } from './page-of-items';

/**
 * Reads the results of a user's finished searches. `appUrl` is the base of the URLs in a result, e.g.
 * `http://localhost:9090`, without a trailing slash.
 */
@Injectable()
export class SearchResults {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns one page of the user's results, newest first. */
  async findPage(
    userId: number,
    request: PageRequest,
    appUrl: string,
  ): Promise<PageOfItems<SearchResult>> {
    const [orders, total] = await this.dataSource.getRepository(GeneratedOrder).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      ...toSkipAndTake(request),
    });
    return { items: orders.map((order) => toSearchResult(order, appUrl)), total };
  }

  /** Returns one result, or undefined when it does not exist or belongs to another user. */
  async findOne(userId: number, id: number, appUrl: string): Promise<SearchResult | undefined> {
    const order = await this.dataSource.getRepository(GeneratedOrder).findOneBy({ id, userId });
    return order === null ? undefined : toSearchResult(order, appUrl);
  }
}

function toSearchResult(order: GeneratedOrder, appUrl: string): SearchResult {
  return {
    id: order.id,
    data: {
      recommendations: order.recommendations.map((stored) => toRecommendation(stored, appUrl)),
      context: order.context,
      metadata: order.metadata,
    },
    ...(order.options !== null && { options: order.options }),
    created_at: order.createdAt.toISOString(),
  };
}

function toRecommendation(
  { category, image, url, ...recommendation }: StoredRecommendation,
  appUrl: string,
): Recommendation {
  const product = { id: recommendation.asin, category, image, url };
  return { ...recommendation, ...toProductUrls(product, appUrl) };
}
