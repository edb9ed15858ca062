import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { AGE_GROUPS_BY_ALIAS, OCCASIONS_BY_ALIAS, RELATIONS_BY_ALIAS } from './audience-aliases';
import type { Category } from './category';
import { type Caution, CAUTIONS_BY_NAME } from './caution';
import type { Concept, ConceptText } from './concept';
import { type Interest, INTEREST_SLUGS } from './interests';
import { getVariantWord } from './variant-words';

/** Error for a row in `concepts/` with an invalid format. The message contains the category and the row. */
export class InvalidConceptError extends Error {
  readonly code = 'CONCEPT_UNREADABLE';
}

/**
 * Parses concepts from rows of three lines each, with columns separated by ` | `:
 *
 *     slug | icon | min-max euro | interests | occasions | relations | ages | axis / axis | cautions, or 8+ for years
 *     English title | description | feature; feature
 *     Italian title | description | feature; feature
 *
 * Occasions, relations and ages are values or aliases of audience-aliases.ts; `-word` excludes a value. The last column
 * of each line is optional.
 *
 * @throws InvalidConceptError
 */
export function parseConcepts(category: Category, rows: string): Concept[] {
  const lines = rows.split('\n').filter((line) => line !== '');
  return Array.from({ length: Math.ceil(lines.length / 3) }, (_, index) => {
    const [head = '', english = '', italian = ''] = lines.slice(3 * index, 3 * index + 3);
    try {
      return parseConcept(category, head, {
        English: parseConceptText(english),
        Italian: parseConceptText(italian),
      });
    } catch (error) {
      throw new InvalidConceptError(`${category}: ${head}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}

function parseConcept(category: Category, head: string, texts: Concept['text']): Concept {
  const columns = head.split(' | ');
  const [slug = '', icon = '', price = '', interests = ''] = columns;
  const [occasions = '', relations = '', ages = '', axes = '', cautions = ''] = columns.slice(4);
  const { avoid, safetyAge } = parseAndMergeCautions(splitAtSpaces(cautions));
  const allowed = <T extends string>(tags: T[]) =>
    tags.filter((tag) => !(avoid as readonly string[]).includes(tag));
  return {
    slug,
    category,
    icon,
    price: parsePriceBand(price),
    interests: splitAtSpaces(interests).map((word) =>
      requireKnownWord<Interest>(word, INTEREST_SLUGS),
    ),
    occasions: allowed(expandAliases(splitAtSpaces(occasions), OCCASIONS_BY_ALIAS, OCCASIONS)),
    relations: allowed(expandAliases(splitAtSpaces(relations), RELATIONS_BY_ALIAS, RELATIONS)),
    ages: allowed(expandAliases(splitAtSpaces(ages), AGE_GROUPS_BY_ALIAS, AGE_GROUPS)),
    avoid,
    safetyAge,
    variantAxes: axes.split(' / ').map((axis) => splitAtSpaces(axis).map(getVariantWord)),
    text: texts,
  };
}

function parseConceptText(line: string): ConceptText {
  const [title = '', description = '', features] = line.split(' | ');
  if (description === '') throw new InvalidConceptError(`no description in: ${line}`);
  return { title, description, features: features?.split('; ') ?? [] };
}

function splitAtSpaces(column: string): string[] {
  return column.split(' ').filter((word) => word !== '');
}

/**
 * Returns the word.
 *
 * @throws InvalidConceptError when it is not one of `all`
 */
function requireKnownWord<T extends string>(word: string, all: readonly T[]): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new InvalidConceptError(`unknown word ${word}`);
  return found;
}

function parsePriceBand(column: string): Concept['price'] {
  const [min = 0, max = 0] = column.split('-').map(Number);
  if (!(min > 0 && max > min)) throw new InvalidConceptError(`no price band: ${column}`);
  return { min, max };
}

/**
 * Replaces aliases by their values and removes the excluded ones. Returns the values in the order of `all`, so that
 * equal sets are equal lists.
 *
 * @throws InvalidConceptError for an unknown word
 */
function expandAliases<T extends string>(
  tags: string[],
  groups: Record<string, readonly T[]>,
  all: readonly T[],
): T[] {
  const chosen = new Set<T>();
  for (const tag of tags) {
    const isRemoval = tag.startsWith('-');
    const name = isRemoval ? tag.slice(1) : tag;
    for (const member of groups[name] ?? [requireKnownWord(name, all)])
      if (isRemoval) chosen.delete(member);
      else chosen.add(member);
  }
  return all.filter((one) => chosen.has(one));
}

/**
 * Returns one caution for names of cautions and minimum ages such as `8+`: all to avoid, and the highest safety age.
 */
function parseAndMergeCautions(marks: string[]): Caution {
  const years = marks.filter((mark) => /^\d+\+$/.test(mark)).map((mark) => parseInt(mark, 10));
  const cautions = marks
    .filter((mark) => !/^\d+\+$/.test(mark))
    .map(
      (mark) => CAUTIONS_BY_NAME[requireKnownWord(mark, Object.keys(CAUTIONS_BY_NAME))] as Caution,
    );
  const ages = [...years, ...cautions.flatMap(({ safetyAge }) => safetyAge ?? [])];
  return {
    avoid: [...new Set(cautions.flatMap(({ avoid }) => avoid))],
    safetyAge: ages.length === 0 ? null : Math.max(...ages),
  };
}
