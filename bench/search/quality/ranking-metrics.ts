import type { Grade } from '../judgements/parse-grades';

/**
 * Returns the normalised discounted cumulative gain of the first ten products, 0 to 1; 1 when no concept has a grade.
 * Further variants of a concept have no gain.
 *
 * @param concepts - concepts of the ranked products, best first
 * @param grades - grades of the available concepts
 */
export function computeNdcgAt10(
  concepts: readonly string[],
  grades: ReadonlyMap<string, Grade>,
): number {
  const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, 10);
  const foundGrades = concepts
    .slice(0, 10)
    .map((concept, index, all) =>
      all.indexOf(concept) === index ? (grades.get(concept) ?? 0) : 0,
    );
  const best = computeDiscountedGain(ideal);
  return best === 0 ? 1 : computeDiscountedGain(foundGrades) / best;
}

/** Returns the discounted cumulative gain of a list of grades, best rank first. */
function computeDiscountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/**
 * Returns the share of the good concepts (grades 2 and 3) that are among the first 60 distinct ones; 1 without good
 * ones.
 */
export function computeRecallAt60(
  concepts: readonly string[],
  grades: ReadonlyMap<string, Grade>,
): number {
  const good = new Set([...grades].filter(([, grade]) => grade >= 2).map(([concept]) => concept));
  if (good.size === 0) return 1;
  const first = [...new Set(concepts)].slice(0, 60);
  return first.filter((concept) => good.has(concept)).length / Math.min(60, good.size);
}

/** The properties of a gift by which its similarity to another one is computed. */
export interface ComparableGift {
  concept: string;
  interests: readonly string[];
}

/** Returns the intra-list diversity: 1 minus the mean similarity of all pairs of gifts; 1 for fewer than two gifts. */
export function computeDiversity(gifts: readonly ComparableGift[]): number {
  const pairs = gifts.flatMap((gift, index) =>
    gifts.slice(index + 1).map((other) => computeGiftSimilarity(gift, other)),
  );
  return pairs.length === 0 ? 1 : 1 - computeMean(pairs);
}

/** Returns 1 for variants of one concept, else the Jaccard index of the interests. */
function computeGiftSimilarity(gift: ComparableGift, other: ComparableGift): number {
  if (gift.concept === other.concept) return 1;
  const shared = gift.interests.filter((interest) => other.interests.includes(interest)).length;
  return shared === 0 ? 0 : shared / (gift.interests.length + other.interests.length - shared);
}

/** Returns the share of the elements of the first list that are also in the second; 1 for an empty first list. */
export function computeShareAlsoInSecond(
  first: readonly string[],
  second: readonly string[],
): number {
  return first.length === 0 ? 1 : first.filter((id) => second.includes(id)).length / first.length;
}

/** Returns the arithmetic mean; 0 for no values. */
export function computeMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
