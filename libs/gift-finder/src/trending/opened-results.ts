import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Remembers which results were looked at; an opened one says more about what people want. */
@Injectable()
export class OpenedResults {
  constructor(private readonly dataSource: DataSource) {}

  /** The first time counts. A result that is deleted meanwhile is left alone. */
  async record(orderId: number): Promise<void> {
    await this.dataSource.query(
      `insert into opened_results (order_id)
       select id from generated_orders where id = $1 for key share
       on conflict do nothing`,
      [orderId],
    );
  }
}
