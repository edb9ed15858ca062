import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Remembers which results were looked at; an opened one says more about what people want. */
@Injectable()
export class OpenedResults {
  constructor(private readonly dataSource: DataSource) {}

  /** The first time counts. A result that is deleted meanwhile is left alone. */
  async record(orderId: number): Promise<void> {
    await this.dataSource.query(
      `update generated_orders set opened_at = now() where id = $1 and opened_at is null`,
      [orderId],
    );
  }
}
