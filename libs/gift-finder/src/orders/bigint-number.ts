import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint arrives as a string; ids are JSON numbers everywhere in this project. */
export const bigintNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null | undefined) => value,
};
