import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { AGE_GROUP_GROUPS, OCCASION_GROUPS, RELATION_GROUPS } from './audience';
import type { Category } from './category';
import { type Caution, CAUTIONS } from './caution';
import type { Concept, ConceptText } from './concept';
import { type Interest, INTEREST_SLUGS } from './interests';
import { variantWord } from './variant-words';

/** A row of the catalogue's files cannot be understood; the message has the line. */
export class ConceptUnreadable extends Error {
  readonly code = 'CONCEPT_UNREADABLE';
}

/**
 * Reads concepts of three lines each, columns apart by ` | `:
 *
 *     slug | icon | min-max euro | interests | occasions | relations | ages | axis / axis | cautions, or 8+ for years
 *     English title | description | feature; feature
 *     Italian title | description | feature; feature
 *
 * Words of occasions, relations and ages are single ones or groups of audience.ts; `-word` takes out again. The last
 * column of each line may be left off.
 *
 * @throws ConceptUnreadable
 */
export function parseConcepts(category: Category, rows: string): Concept[] {
  const lines = rows.split('\n').filter((line) => line !== '');
  return Array.from({ length: Math.ceil(lines.length / 3) }, (_, index) => {
    const [head = '', english = '', italian = ''] = lines.slice(3 * index, 3 * index + 3);
    try {
      return parseConcept(category, head, { English: text(english), Italian: text(italian) });
    } catch (error) {
      throw new ConceptUnreadable(`${category}: ${head}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}

function parseConcept(category: Category, head: string, texts: Concept['text']): Concept {
  const columns = head.split(' | ');
  const [slug = '', icon = '', price = '', interests = ''] = columns;
  const [occasions = '', relations = '', ages = '', axes = '', cautions = ''] = columns.slice(4);
  const { avoid, safetyAge } = caution(words(cautions));
  const allowed = <T extends string>(tags: T[]) =>
    tags.filter((tag) => !(avoid as readonly string[]).includes(tag));
  return {
    slug,
    category,
    icon,
    price: priceBand(price),
    interests: words(interests).map((word) => known<Interest>(word, INTEREST_SLUGS)),
    occasions: allowed(resolve(words(occasions), OCCASION_GROUPS, OCCASIONS)),
    relations: allowed(resolve(words(relations), RELATION_GROUPS, RELATIONS)),
    ages: allowed(resolve(words(ages), AGE_GROUP_GROUPS, AGE_GROUPS)),
    avoid,
    safetyAge,
    axes: axes.split(' / ').map((axis) => words(axis).map(variantWord)),
    text: texts,
  };
}

function text(line: string): ConceptText {
  const [title = '', description = '', features] = line.split(' | ');
  if (description === '') throw new ConceptUnreadable(`no description in: ${line}`);
  return { title, description, features: features?.split('; ') ?? [] };
}

function words(column: string): string[] {
  return column.split(' ').filter((word) => word !== '');
}

function known<T extends string>(word: string, all: readonly T[]): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new ConceptUnreadable(`unknown word ${word}`);
  return found;
}

function priceBand(column: string): Concept['price'] {
  const [min = 0, max = 0] = column.split('-').map(Number);
  if (!(min > 0 && max > min)) throw new ConceptUnreadable(`no price band: ${column}`);
  return { min, max };
}

/** In the order of `all`, so that the same set is always written the same way. */
function resolve<T extends string>(
  tags: string[],
  groups: Record<string, readonly T[]>,
  all: readonly T[],
): T[] {
  const chosen = new Set<T>();
  for (const tag of tags) {
    const isRemoval = tag.startsWith('-');
    const name = isRemoval ? tag.slice(1) : tag;
    for (const member of groups[name] ?? [known(name, all)])
      if (isRemoval) chosen.delete(member);
      else chosen.add(member);
  }
  return all.filter((one) => chosen.has(one));
}

function caution(marks: string[]): Caution {
  const years = marks.filter((mark) => /^\d+\+$/.test(mark)).map((mark) => parseInt(mark, 10));
  const cautions = marks
    .filter((mark) => !/^\d+\+$/.test(mark))
    .map((mark) => CAUTIONS[known(mark, Object.keys(CAUTIONS))] as Caution);
  const ages = [...years, ...cautions.flatMap(({ safetyAge }) => safetyAge ?? [])];
  return {
    avoid: [...new Set(cautions.flatMap(({ avoid }) => avoid))],
    safetyAge: ages.length === 0 ? null : Math.max(...ages),
  };
}
