import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { type RankedProduct, RANKED_COLUMNS, type Ranker } from './ranker';

/** A baseline: one statement that puts the products within budget in order; of each concept the first one stays. */
export class BaselineRanker implements Ranker {
  /**
   * @param order - ends `order by`, over the products as `product`; takes $3
   * @param matching - condition on the products
   * @param parameter - $3
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

  async shown(options: SearchOptions): Promise<RankedProduct[]> {
    return (await this.deep(options)).slice(0, 10);
  }

  deep(options: SearchOptions): Promise<RankedProduct[]> {
    const italian = options.output_language === 'Italian';
    const { matching, order } = this.statement;
    return this.dataSource.query<RankedProduct[]>(
      `with placed as (
         select ${RANKED_COLUMNS}, row_number() over (order by ${order(italian)}, product.id) as place
         from products as product
         where product.price between $1::numeric and $2::numeric and product.in_stock
           and (${matching(italian)})
       ), firsts as (select distinct on (concept) * from placed order by concept, place)
       select * from firsts order by place limit 60`,
      [options.min_budget, options.max_budget, this.parameter(options)],
    );
  }
}
