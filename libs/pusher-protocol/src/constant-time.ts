import { timingSafeEqual } from 'node:crypto';

/** Compares two texts without telling by the time it takes where they differ; only their length shows. */
export function equalInConstantTime(left: string, right: string): boolean {
  const leftBytes = Buffer.from(left);
  const rightBytes = Buffer.from(right);
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
