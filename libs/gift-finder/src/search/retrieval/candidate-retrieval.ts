// Flow ④
// From: libs/gift-finder/src/search/find-ranked-gifts.ts (CandidateRetrieval)
import type { Interest } from '../../catalogue/interests';
import { findWordsRelatedToPastime } from '../../lexicon/related-words';
import type { MatchKindByInterestIndex, MatchKind } from '../candidate';
import type { CatalogueSnapshot } from '../catalogue-snapshot';
import { findNearestInterest } from '../nearest-interest';
import type { SearchCriteria } from '../search-criteria';
import type { WantedInterest } from '../wanted-interest';
import { SEARCH_AUDIENCE_SQL, toExtraAudienceSearchParameters } from './audience-search';
import { type ColumnLists, toRows } from './column-lists';
import { findConceptsOfExcludedProducts, toEligibilityParameters } from './eligibility';
import { SEARCH_INTERESTS_SQL, toExtraInterestSearchParameters } from './interest-search';
import {
  isLongEnoughForSimilarity,
  SEARCH_SIMILAR_SQL,
  type SimilarHit,
  toExtraSimilaritySearchParameters,
} from './similarity-search';
import { SEARCH_WORDS_SQL, toExtraWordSearchParameters, type WordHit } from './word-search';

/** Maximum number of variants of one concept in a ranked list, so that they do not displace other concepts. */
const MAX_VARIANTS_PER_LIST = 2;
/** Number of distinct concepts below which the list by occasion and relation is added, to leave room for variety. */
const MIN_CONCEPTS = 60;

/** A product found by one of the searches. */
interface ProductHit {
  id: string;
  concept: string;
}

/** Ranked lists of eligible products, with the criteria and matches that the searches determined. */
export interface RetrievalResult {
  /** The criteria of the request, with tags added for misspelt interests and related tags for unknown ones. */
  criteria: SearchCriteria;
  /**
   * Lists of product ids, best first: by tags, by occasion and relation, and one per interest that was searched as
   * text.
   */
  lists: string[][];
  /** By product id, the interests found in its texts, by words or similar spelling. Matches by tag are not included. */
  matchesByProduct: Map<string, MatchKindByInterestIndex>;
  /** Number of search strategies that were used, 1 to 3: tags, words, similar spelling. */
  usedStrategyCount: number;
  /** Result of `toEligibilityParameters`, for counting the eligible products. */
  eligibilityParameters: unknown[];
}

/**
 * Finds eligible products for a request: by the tags of its interests or, without tags, by occasion and relation; by
 * full-text search for interests that no tag covers; and by similar spelling for words that are in no product.
 */
export class CandidateRetrieval {
  private readonly lists: string[][] = [];
  private readonly matchesByProduct = new Map<string, Map<number, MatchKind>>();
  private readonly conceptById = new Map<string, string>();
  /** Starts at 1, because the search by tags, or without tags by occasion and relation, is always used. */
  private usedStrategyCount = 1;

  constructor(
    private readonly snapshot: CatalogueSnapshot,
    private criteria: SearchCriteria,
  ) {}

  /**
   * Runs the searches and returns their lists. Must be called once per instance, as the lists are collected in it.
   *
   * @throws the abort reason of the snapshot's signal
   */
  async retrieve(): Promise<RetrievalResult> {
    const { snapshot } = this;
    const excludedConcepts = await findConceptsOfExcludedProducts(snapshot, this.criteria);
    const eligibilityParameters = toEligibilityParameters(this.criteria, excludedConcepts);
    const unknown = await this.addWordListsAndReturnUnknown(eligibilityParameters);
    const stillUnknown = this.setTagsOfMisspeltAndReturnUnknown(unknown);
    await this.addSimilarWordLists(eligibilityParameters, stillUnknown);
    await this.addInterestAndAudienceLists(eligibilityParameters);
    const { criteria, lists, matchesByProduct, usedStrategyCount } = this;
    return { criteria, lists, matchesByProduct, usedStrategyCount, eligibilityParameters };
  }

  private async queryRows<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    const result = await this.snapshot.query<ColumnLists<Row>>(statement, parameters);
    return result.flatMap((columns) => toRows<Row>(columns));
  }

  /**
   * Searches product texts for the interests that no tag covers, adds a list for each, and sets their `relatedTags`.
   * Interests that a tag covers are skipped: the word `travel` alone would find a travel watercolour set.
   *
   * @returns the interests without a tag for which no product has all words or a related word
   */
  private async addWordListsAndReturnUnknown(
    eligibilityParameters: unknown[],
  ): Promise<WantedInterest[]> {
    const terms = this.criteria.interests.filter((interest) => !isCoveredByTag(interest));
    if (terms.length === 0) return [];
    this.usedStrategyCount += 1;
    const parameters = [
      ...eligibilityParameters,
      ...toExtraWordSearchParameters(terms, this.criteria.seed),
    ];
    const hits = await this.queryRows<WordHit>(SEARCH_WORDS_SQL, parameters);
    this.addListAndMatchesPerTerm(terms, hits, toWordMatchKind);
    this.setRelatedTags(terms, hits);
    const isFound = (index: number) =>
      hits.some((hit) => (hit.related_in_title || hit.has_all_words) && hit.position === index + 1);
    return terms.filter(({ tag }, index) => tag === undefined && !isFound(index));
  }

  /**
   * Sets `relatedTags` of each interest without a tag from the products that have it in their title, e.g. `music` for
   * `vinyl`.
   */
  private setRelatedTags(terms: readonly WantedInterest[], hits: readonly WordHit[]): void {
    const relatedTagsByTerm = new Map(
      terms.map((term, index) => {
        const titleHits = hits.filter(
          (hit) => (hit.in_title || hit.related_in_title) && hit.position === index + 1,
        );
        return [term, term.tag === undefined ? findCommonMainInterests(titleHits) : []] as const;
      }),
    );
    const interests = this.criteria.interests.map((interest): WantedInterest => ({
      ...interest,
      relatedTags: relatedTagsByTerm.get(interest) ?? [],
    }));
    this.criteria = { ...this.criteria, interests };
  }

  /**
   * Sets the tag of each of these interests that is a misspelt name of a known one.
   *
   * @returns the interests that are still unknown
   */
  private setTagsOfMisspeltAndReturnUnknown(unknown: readonly WantedInterest[]): WantedInterest[] {
    const tagByText = new Map(
      unknown.map(({ foldedText }) => [foldedText, findNearestInterest(foldedText)]),
    );
    const interests = this.criteria.interests.map((interest): WantedInterest => ({
      ...interest,
      tag: interest.tag ?? tagByText.get(interest.foldedText),
    }));
    this.criteria = { ...this.criteria, interests };
    return unknown.filter(({ foldedText }) => tagByText.get(foldedText) === undefined);
  }

  /**
   * Searches for words spelt similarly to these interests and adds a list for each; those that are too short are
   * skipped.
   */
  private async addSimilarWordLists(
    eligibilityParameters: unknown[],
    unknown: WantedInterest[],
  ): Promise<void> {
    const terms = unknown.filter(isLongEnoughForSimilarity);
    if (terms.length === 0) return;
    this.usedStrategyCount += 1;
    const parameters = [
      ...eligibilityParameters,
      ...toExtraSimilaritySearchParameters(terms, this.criteria.seed),
    ];
    const hits = await this.queryRows<SimilarHit>(SEARCH_SIMILAR_SQL, parameters);
    this.addListAndMatchesPerTerm(terms, hits, () => 'similar');
  }

  /** Adds the list by tags and, when there are no tags or few concepts so far, the list by occasion and relation. */
  private async addInterestAndAudienceLists(eligibilityParameters: unknown[]): Promise<void> {
    const tags = this.criteria.interests.flatMap(({ tag, relatedTags }) => tag ?? relatedTags);
    if (tags.length > 0)
      this.lists.unshift(await this.findIdsByInterests(eligibilityParameters, tags));
    const concepts = new Set(this.lists.flat().map((id) => this.conceptById.get(id)));
    if (tags.length === 0) this.lists.unshift(await this.findIdsByAudience(eligibilityParameters));
    else if (concepts.size < MIN_CONCEPTS)
      this.lists.push(await this.findIdsByAudience(eligibilityParameters));
  }

  private async findIdsByInterests(
    eligibilityParameters: unknown[],
    tags: readonly string[],
  ): Promise<string[]> {
    const parameters = [
      ...eligibilityParameters,
      ...toExtraInterestSearchParameters(this.criteria, tags),
    ];
    return this.toLimitedIdsAndRecordConcepts(
      await this.queryRows<ProductHit>(SEARCH_INTERESTS_SQL, parameters),
    );
  }

  private async findIdsByAudience(eligibilityParameters: unknown[]): Promise<string[]> {
    const parameters = [
      ...eligibilityParameters,
      ...toExtraAudienceSearchParameters(this.criteria),
    ];
    return this.toLimitedIdsAndRecordConcepts(
      await this.queryRows<ProductHit>(SEARCH_AUDIENCE_SQL, parameters),
    );
  }

  /**
   * Adds the hits of each term as a list of its own and records their matches. Separate lists, so that the many hits of
   * a common word do not outrank the few of a rare one.
   */
  private addListAndMatchesPerTerm<T extends ProductHit & { position: number }>(
    terms: readonly WantedInterest[],
    hits: readonly T[],
    toKind: (hit: T) => MatchKind,
  ): void {
    for (const [index, term] of terms.entries()) {
      const hitsOfTerm = hits.filter(({ position }) => position === index + 1);
      if (hitsOfTerm.length === 0) continue;
      this.lists.push(this.toLimitedIdsAndRecordConcepts(hitsOfTerm));
      const interestIndex = this.criteria.interests.findIndex(
        ({ foldedText }) => foldedText === term.foldedText,
      );
      for (const hit of hitsOfTerm) this.recordMatch(hit.id, interestIndex, toKind(hit));
    }
  }

  /** Returns the ids of the first two hits of each concept, in their order, and records the concept of each id. */
  private toLimitedIdsAndRecordConcepts(hits: readonly ProductHit[]): string[] {
    const countByConcept = new Map<string, number>();
    const limited = hits.filter(({ concept }) => {
      const count = countByConcept.get(concept) ?? 0;
      countByConcept.set(concept, count + 1);
      return count < MAX_VARIANTS_PER_LIST;
    });
    for (const { id, concept } of limited) this.conceptById.set(id, concept);
    return limited.map(({ id }) => id);
  }

  private recordMatch(productId: string, interestIndex: number, kind: MatchKind): void {
    const matches = this.matchesByProduct.get(productId) ?? new Map<number, MatchKind>();
    this.matchesByProduct.set(productId, matches.set(interestIndex, kind));
  }
}

/** Tags that few products have; such an interest is searched in the texts, too. */
const SPARSE_TAGS: readonly Interest[] = [
  ...(['wine', 'coffee', 'tea', 'cycling', 'running', 'yoga', 'camping', 'film'] as const),
];

/**
 * Returns whether the tag alone represents the interest. False for a sparse tag, and for an interest with related
 * words: the tag of `dogs`, `pets`, is broader.
 */
function isCoveredByTag({ tag, foldedText }: WantedInterest): boolean {
  return (
    tag !== undefined &&
    !SPARSE_TAGS.includes(tag) &&
    findWordsRelatedToPastime(foldedText).length === 0
  );
}

function toWordMatchKind(hit: WordHit): MatchKind {
  if (hit.in_title) return 'title';
  if (hit.related_in_title) return 'related-title';
  return hit.has_all_words ? 'all-words' : 'some-words';
}

/** Returns the main interests that at least half of the hit concepts with a main interest have. */
function findCommonMainInterests(hits: readonly WordHit[]): string[] {
  const mainInterestByConcept = new Map(
    hits.map(({ concept, main_interest: mainInterest }) => [concept, mainInterest]),
  );
  const mainInterests = [...mainInterestByConcept.values()].filter((interest) => interest !== null);
  return [...new Set(mainInterests)].filter(
    (interest) =>
      2 * mainInterests.filter((other) => other === interest).length >= mainInterests.length,
  );
}
