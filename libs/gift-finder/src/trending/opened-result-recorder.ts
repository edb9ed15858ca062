import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Records which search results users have opened. An opened result has more weight when trending products are
 * determined.
 */
@Injectable()
export class OpenedResultRecorder {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores the current time as the opening time, unless the result was opened before. A missing result is ignored. */
  async recordFirstOpening(orderId: number): Promise<void> {
    await this.dataSource.query(
      `update generated_orders set opened_at = now() where id = $1 and opened_at is null`,
      [orderId],
    );
  }
}
