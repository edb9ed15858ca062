import type { ValueTransformer } from 'typeorm';

/**
 * TypeORM transformer that reads a `bigint` column, which `pg` returns as a string, as a number. Meant for ids: values
 * above 2^53 would lose precision.
 */
export const bigintTransformer: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: unknown) => value,
};
