import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Property values of one row, as `EntityManager.insert` accepts them. */
type InsertValues<Entity extends ObjectLiteral> = Exclude<
  Parameters<typeof EntityManager.prototype.insert<Entity>>[1],
  readonly unknown[]
>;

/**
 * Inserts one row and returns its generated id as a number. The conversion is needed because TypeORM does not apply the
 * column's transformer to the values an insert returns.
 */
export async function insertReturningId<Entity extends ObjectLiteral & { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  values: InsertValues<Entity>,
): Promise<number> {
  const [id] = await insertReturningIds(manager, entity, [values]);
  return Number(id);
}

/** Inserts several rows in one statement and returns their generated ids, in the order of `rows`. */
export async function insertReturningIds<Entity extends ObjectLiteral & { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  rows: InsertValues<Entity>[],
): Promise<number[]> {
  const { identifiers } = await manager.insert(entity, rows);
  return identifiers.map((identifier) => Number(identifier['id']));
}
