import type { ValueTransformer } from 'typeorm';

/** `pg` hands bigint over as text; ids stay far below 2^53, and JSON wants numbers. */
export const bigintId: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: unknown) => value,
};
