import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { type RankedProduct, RANKED_PRODUCT_COLUMNS_SQL, type Ranker } from './ranker';

/**
 * Ranker that sorts the products in stock and in the budget by one SQL expression and keeps the first one of each
 * concept.
 */
export class BaselineRanker implements Ranker {
  /**
   * @param name - name in the report
   * @param statement - return SQL over `products as product` with parameter $3, for Italian or English texts:
   *   `matching` the condition, `order` the sort expression
   * @param parameter - returns the value of $3 for a request
   */
  constructor(
    readonly name: string,
    private readonly dataSource: DataSource,
    private readonly statement: {
      matching: (italian: boolean) => string;
      order: (italian: boolean) => string;
    },
    private readonly parameter: (options: SearchOptions) => unknown,
  ) {}

  async rankForUser(options: SearchOptions): Promise<RankedProduct[]> {
    return (await this.rankForRecall(options)).slice(0, 10);
  }

  rankForRecall(options: SearchOptions): Promise<RankedProduct[]> {
    const italian = options.output_language === 'Italian';
    const { matching, order } = this.statement;
    return this.dataSource.query<RankedProduct[]>(
      `with placed as (
         select ${RANKED_PRODUCT_COLUMNS_SQL}, row_number() over (order by ${order(italian)}, product.id) as place
         from products as product
         where product.price between $1::numeric and $2::numeric and product.in_stock
           and (${matching(italian)})
       ), firsts as (select distinct on (concept) * from placed order by concept, place)
       select * from firsts order by place limit 60`,
      [options.min_budget, options.max_budget, this.parameter(options)],
    );
  }
}
