import type { Interest } from '../../catalogue/interests';
import type { Finding, Findings } from '../candidate';
import { relatedWords } from '../../lexicon/related-words';
import { nearestInterest } from '../nearest-interest';
import type { CatalogueSnapshot } from '../catalogue-snapshot';
import type { SearchCriteria } from '../search-criteria';
import type { WantedInterest } from '../wanted-interest';
import { audienceParameters, BY_AUDIENCE } from './by-audience';
import { BY_FACETS, facetParameters } from './by-facets';
import {
  BY_SIMILARITY,
  canBeMisspelt,
  type SimilarHit,
  similarityParameters,
} from './by-similarity';
import { BY_WORDS, type WordHit, wordParameters } from './by-words';
import { type Columns, rowsOf } from './columns';
import { conceptsOf, eligibleParameters } from './eligible';

/** More variants of a concept than this only take the places of others in a list. */
const VARIANTS_PER_LIST = 2;
/** So many kinds of gifts to choose from leave room for variety. */
const CONCEPTS_ENOUGH = 60;

interface Hit {
  id: string;
  concept: string;
}

/** Products that may be offered, in one list for each way they were found. */
export interface Retrieved {
  /** The criteria with the interests read better: typos of known ones are mended. */
  criteria: SearchCriteria;
  /** Ids, best first. */
  lists: string[][];
  /** By id; tags are not looked at. */
  findings: Map<string, Findings>;
  /** How many ways of finding were tried. */
  strategiesUsed: number;
  /** Of {@link eligibleParameters}. */
  filters: unknown[];
}

/** Looks for products in every way that says something about the request: tags always, words and typos when there are any. */
export class Retrieval {
  private readonly lists: string[][] = [];
  private readonly findings = new Map<string, Map<number, Finding>>();
  private readonly conceptOf = new Map<string, string>();
  /** Tags are always asked for. */
  private strategiesUsed = 1;

  constructor(
    private readonly snapshot: CatalogueSnapshot,
    private criteria: SearchCriteria,
  ) {}

  /** @throws the signal's reason once it is aborted */
  async run(): Promise<Retrieved> {
    const { snapshot } = this;
    const filters = eligibleParameters(this.criteria, await conceptsOf(snapshot, this.criteria));
    const unknown = await this.byWords(filters);
    const misspelt = this.mend(unknown);
    await this.bySimilarity(filters, misspelt);
    await this.byFacets(filters);
    const { criteria, lists, findings, strategiesUsed } = this;
    return { criteria, lists, findings, strategiesUsed, filters };
  }

  private async ask<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    const answer = await this.snapshot.ask<Columns<Row>>(statement, parameters);
    return answer.flatMap((columns) => rowsOf<Row>(columns));
  }

  /**
   * Where we have a broad tag for an interest the tag decides: the word alone would take a travel watercolour set for
   * luggage.
   *
   * @returns those without a tag that no product has all words of
   */
  private async byWords(filters: unknown[]): Promise<WantedInterest[]> {
    const terms = this.criteria.interests.filter((interest) => !saysItsTag(interest));
    if (terms.length === 0) return [];
    this.strategiesUsed += 1;
    const parameters = [...filters, ...wordParameters(terms, this.criteria.seed)];
    const hits = await this.ask<WordHit>(BY_WORDS, parameters);
    this.take(terms, hits, findingOf);
    this.noteWhatTheyAreAbout(terms, hits);
    const isFound = (index: number) =>
      hits.some(({ position, related, whole }) => (related || whole) && position === index + 1);
    return terms.filter(({ tag }, index) => tag === undefined && !isFound(index));
  }

  /** What has the word in its title says what the word is about: who likes vinyl likes music. */
  private noteWhatTheyAreAbout(terms: readonly WantedInterest[], hits: readonly WordHit[]): void {
    const abouts = terms.map((term, index) => {
      const titled = hits.filter(
        ({ position, titled, related }) => (titled || related) && position === index + 1,
      );
      return [term, term.tag === undefined ? commonSubjects(titled) : []] as const;
    });
    const byTerm = new Map(abouts);
    const interests = this.criteria.interests.map((interest) => ({
      ...interest,
      about: byTerm.get(interest) ?? [],
    }));
    this.criteria = { ...this.criteria, interests };
  }

  /** @returns those that are no misspelt name of an interest we know */
  private mend(unknown: readonly WantedInterest[]): WantedInterest[] {
    const meant = new Map(unknown.map(({ key }) => [key, nearestInterest(key)]));
    const interests = this.criteria.interests.map((interest) => ({
      ...interest,
      tag: interest.tag ?? meant.get(interest.key),
    }));
    this.criteria = { ...this.criteria, interests };
    return unknown.filter((interest) => meant.get(interest.key) === undefined);
  }

  private async bySimilarity(filters: unknown[], unknown: WantedInterest[]): Promise<void> {
    const terms = unknown.filter(canBeMisspelt);
    if (terms.length === 0) return;
    this.strategiesUsed += 1;
    const parameters = [...filters, ...similarityParameters(terms, this.criteria.seed)];
    this.take(terms, await this.ask<SimilarHit>(BY_SIMILARITY, parameters), () => 'similar');
  }

  /** What shares no interest is looked at only when there is little that does. */
  private async byFacets(filters: unknown[]): Promise<void> {
    const tags = this.criteria.interests.flatMap(({ tag, about }) => tag ?? about);
    if (tags.length > 0) this.lists.unshift(await this.tagged(filters, tags));
    const concepts = new Set(this.lists.flat().map((id) => this.conceptOf.get(id)));
    if (tags.length === 0) this.lists.unshift(await this.untagged(filters));
    else if (concepts.size < CONCEPTS_ENOUGH) this.lists.push(await this.untagged(filters));
  }

  private async tagged(filters: unknown[], tags: readonly string[]): Promise<string[]> {
    const parameters = [...filters, ...facetParameters(this.criteria, tags)];
    return this.thinned(await this.ask<Hit>(BY_FACETS, parameters));
  }

  private async untagged(filters: unknown[]): Promise<string[]> {
    const parameters = [...filters, ...audienceParameters(this.criteria)];
    return this.thinned(await this.ask<Hit>(BY_AUDIENCE, parameters));
  }

  /** One list for each term, so that the finds of a common word do not stand before those of a rare one. */
  private take<T extends Hit & { position: number }>(
    terms: readonly WantedInterest[],
    hits: readonly T[],
    finding: (hit: T) => Finding,
  ): void {
    for (const [index, term] of terms.entries()) {
      const ofTerm = hits.filter(({ position }) => position === index + 1);
      if (ofTerm.length === 0) continue;
      this.lists.push(this.thinned(ofTerm));
      const interest = this.criteria.interests.findIndex(({ key }) => key === term.key);
      for (const hit of ofTerm) this.note(hit.id, interest, finding(hit));
    }
  }

  private thinned(hits: readonly Hit[]): string[] {
    const taken = new Map<string, number>();
    const kept = hits.filter(({ concept }) => {
      const before = taken.get(concept) ?? 0;
      taken.set(concept, before + 1);
      return before < VARIANTS_PER_LIST;
    });
    for (const { id, concept } of kept) this.conceptOf.set(id, concept);
    return kept.map(({ id }) => id);
  }

  private note(id: string, interest: number, finding: Finding): void {
    const found = this.findings.get(id) ?? new Map<number, Finding>();
    this.findings.set(id, found.set(interest, finding));
  }
}

/** Tags of which there are few products: more of them are found by the word. */
const FINE: readonly Interest[] = [
  ...(['wine', 'coffee', 'tea', 'cycling', 'running', 'yoga', 'camping', 'film'] as const),
];

/** Whether the tag says all; `dogs` are more than pets. */
function saysItsTag({ tag, key }: WantedInterest): boolean {
  return tag !== undefined && !FINE.includes(tag) && relatedWords(key).length === 0;
}

function findingOf({ titled, related, whole }: WordHit): Finding {
  if (titled) return 'title';
  if (related) return 'related';
  return whole ? 'words' : 'some-words';
}

/** What at least half of the concepts are about first. */
function commonSubjects(hits: readonly WordHit[]): string[] {
  const byConcept = new Map(hits.map(({ concept, about }) => [concept, about]));
  const subjects = [...byConcept.values()].filter((about) => about !== null);
  return [...new Set(subjects)].filter(
    (subject) => 2 * subjects.filter((other) => other === subject).length >= subjects.length,
  );
}
