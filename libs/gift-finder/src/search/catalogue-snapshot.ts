import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';

/** The catalogue as it was at one moment, however many statements read it while it is being seeded. */
export class CatalogueSnapshot {
  private constructor(
    private readonly client: ClientBase,
    private readonly signal?: AbortSignal,
  ) {}

  /**
   * @param signal - checked before every statement
   * @throws the signal's reason once it is aborted
   */
  static async read<T>(
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
      // A connection that is lost has nothing to take back; the first error says why.
      await Promise.allSettled([client.query('rollback')]);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** In the order they were asked; one that is asked before another is answered waits its turn. */
  async ask<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    this.signal?.throwIfAborted();
    const { rows } = await this.client.query(statement, parameters);
    return rows as Row[];
  }
}
