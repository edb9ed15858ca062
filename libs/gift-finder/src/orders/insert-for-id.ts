import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts one row.
 *
 * @returns its generated id, as a number: TypeORM hands what an insert returns past the column's transformer
 */
export async function insertForId<Entity extends ObjectLiteral & { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  values: Parameters<typeof manager.insert<Entity>>[1],
): Promise<number> {
  const { identifiers } = await manager.insert(entity, values);
  return Number(identifiers[0]?.['id']);
}
