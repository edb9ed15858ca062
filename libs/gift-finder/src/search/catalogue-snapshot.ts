import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * A read-only transaction in which all statements see the same state of the catalogue, even while it is being seeded.
 */
export class CatalogueSnapshot {
  private constructor(
    private readonly client: ClientBase,
    private readonly signal?: AbortSignal,
  ) {}

  /**
   * Runs `work` in a read-only, repeatable-read transaction and returns its result.
   *
   * @param signal - checked before every statement
   * @throws the error of `work`, or the signal's reason once it is aborted; the transaction is rolled back then
   */
  static async withSnapshot<T>(
    dataSource: DataSource,
    work: (snapshot: CatalogueSnapshot) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    try {
      await client.query('start transaction isolation level repeatable read read only');
      const result = await work(new CatalogueSnapshot(client, signal));
      await client.query('commit');
      return result;
    } catch (error) {
      // The rollback fails after a lost connection; only the original error matters.
      await Promise.allSettled([client.query('rollback')]);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs one statement and returns its rows. Concurrent calls are queued, as all statements share one connection.
   *
   * @throws the signal's reason once it is aborted
   */
  async query<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    this.signal?.throwIfAborted();
    const { rows } = await this.client.query(statement, parameters);
    return rows as Row[];
  }
}
