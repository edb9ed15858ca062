import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

type Row<Entity extends ObjectLiteral> = Exclude<
  Parameters<typeof EntityManager.prototype.insert<Entity>>[1],
  readonly unknown[]
>;

/**
 * Inserts one row.
 *
 * @returns its generated id, as a number: TypeORM hands what an insert returns past the column's transformer
 */
export async function insertForId<Entity extends ObjectLiteral & { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  values: Row<Entity>,
): Promise<number> {
  const [id] = await insertForIds(manager, entity, [values]);
  return Number(id);
}

/**
 * Inserts rows in one statement.
 *
 * @returns their generated ids, in their order
 */
export async function insertForIds<Entity extends ObjectLiteral & { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  rows: Row<Entity>[],
): Promise<number[]> {
  const { identifiers } = await manager.insert(entity, rows);
  return identifiers.map((identifier) => Number(identifier['id']));
}
