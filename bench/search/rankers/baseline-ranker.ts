import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { type RankedProduct, RANKED_PRODUCT_COLUMNS, type Ranker } from './ranker';

/** Ranker that sorts the products in the budget with a single SQL statement and keeps the first one of each concept. */
export class BaselineRanker implements Ranker {
  /**
   * @param name - name in the report
   * @param statement - SQL over `products as product` with parameter $3: `matching` is the condition, `order` the sort
   *   expression
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

  async rankShown(options: SearchOptions): Promise<RankedProduct[]> {
    return (await this.rankDeep(options)).slice(0, 10);
  }

  rankDeep(options: SearchOptions): Promise<RankedProduct[]> {
    const italian = options.output_language === 'Italian';
    const { matching, order } = this.statement;
    return this.dataSource.query<RankedProduct[]>(
      `with placed as (
         select ${RANKED_PRODUCT_COLUMNS}, row_number() over (order by ${order(italian)}, product.id) as place
         from products as product
         where product.price between $1::numeric and $2::numeric and product.in_stock
           and (${matching(italian)})
       ), firsts as (select distinct on (concept) * from placed order by concept, place)
       select * from firsts order by place limit 60`,
      [options.min_budget, options.max_budget, this.parameter(options)],
    );
  }
}
