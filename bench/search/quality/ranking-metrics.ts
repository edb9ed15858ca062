import type { Grade } from '../judgements/parse-grades';

/**
 * Normalised discounted cumulative gain of the first ten: 1 when no order of the concepts that can be had is better.
 * A concept counts where it first stands; another variant of it is no other idea.
 *
 * @param concepts - of the products, best first
 * @param grades - of the concepts that can be had for this request
 */
export function ndcgAt10(concepts: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, 10);
  const found = concepts
    .slice(0, 10)
    .map((concept, index, all) =>
      all.indexOf(concept) === index ? (grades.get(concept) ?? 0) : 0,
    );
  const best = gain(ideal);
  return best === 0 ? 1 : gain(found) / best;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Share of the good concepts (2 and 3) among the first sixty different ones; of sixty when there are more. */
export function recallAt60(
  concepts: readonly string[],
  grades: ReadonlyMap<string, Grade>,
): number {
  const good = new Set([...grades].filter(([, grade]) => grade >= 2).map(([concept]) => concept));
  if (good.size === 0) return 1;
  const first = [...new Set(concepts)].slice(0, 60);
  return first.filter((concept) => good.has(concept)).length / Math.min(60, good.size);
}

/** What two gifts have in common, 0 to 1: all when they are variants of one concept, else their shared interests. */
export interface Comparable {
  concept: string;
  interests: readonly string[];
}

/** 1 minus the mean likeness of all pairs. */
export function intraListDiversity(gifts: readonly Comparable[]): number {
  const pairs = gifts.flatMap((gift, index) =>
    gifts.slice(index + 1).map((other) => likeness(gift, other)),
  );
  return pairs.length === 0 ? 1 : 1 - mean(pairs);
}

function likeness(gift: Comparable, other: Comparable): number {
  if (gift.concept === other.concept) return 1;
  const shared = gift.interests.filter((interest) => other.interests.includes(interest)).length;
  return shared === 0 ? 0 : shared / (gift.interests.length + other.interests.length - shared);
}

/** Share of the first list that is in the second, too. */
export function overlap(first: readonly string[], second: readonly string[]): number {
  return first.length === 0 ? 1 : first.filter((id) => second.includes(id)).length / first.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
