import type { OutputLanguage } from '@giftspire/contracts';
import { COLOURS } from './variants/colours';
import { COUNTS } from './variants/counts';
import { PURPOSES } from './variants/purposes';
import { ACCESSORIES } from './variants/accessories';
import { FINISHES } from './variants/finishes';
import { EDITIONS } from './variants/editions';
import { MATERIALS } from './variants/materials';
import { SCENTS } from './variants/scents';
import { SERVICES } from './variants/services';
import { THEMES } from './variants/themes';

/**
 * A word that distinguishes a product from other variants of its concept. Its phrases are chosen so that they need no
 * grammatical agreement: the Italian `color salvia` follows a noun of any gender and number.
 */
export interface VariantWord {
  slug: string;
  kind: 'colour' | 'material' | 'theme' | 'scent' | 'count' | 'other';
  /** Phrase in the title; null for the plain variant, which is not mentioned. */
  phrase: Record<OutputLanguage, string> | null;
}

type Phrases = Record<OutputLanguage, string>;

const splitRows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' | '));

/** Parses rows of `slug | English | Italian`. A dash as the English phrase marks the plain variant. */
function parseEntries(
  text: string,
  kind: VariantWord['kind'],
  phrase: (words: Phrases) => Phrases = (words) => words,
  prefix = '',
): [string, VariantWord][] {
  return splitRows(text).map(([name = '', English = '', Italian = '']) => {
    const slug = prefix + name;
    const isPlain = English === '-';
    return [slug, { slug, kind, phrase: isPlain ? null : phrase({ English, Italian }) }];
  });
}

const VARIANT_WORDS = new Map<string, VariantWord>([
  ...parseEntries(COLOURS, 'colour', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `color ${Italian}`,
  })),
  ...parseEntries(MATERIALS, 'material', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `in ${Italian}`,
  })),
  ...parseEntries(
    THEMES,
    'theme',
    ({ English, Italian }) => ({ English: `theme: ${English}`, Italian: `tema: ${Italian}` }),
    'theme-',
  ),
  ...parseEntries(
    SCENTS,
    'scent',
    ({ English, Italian }) => ({
      English: `with ${English} scent`,
      Italian: `con profumo di ${Italian}`,
    }),
    'scent-',
  ),
  ...[PURPOSES, ACCESSORIES, FINISHES, EDITIONS, SERVICES].flatMap((text) =>
    parseEntries(text, 'other'),
  ),
]);

const COUNT_FORMS_BY_NOUN = new Map(
  splitRows(COUNTS).map(([name = '', ...forms]) => [name, forms]),
);

/**
 * Returns the variant word with this slug.
 *
 * @param slug - slug from a list in `variants/`, or a noun of `variants/counts.ts` with a number, e.g. `set-4`
 * @throws Error for an unknown slug
 */
export function getVariantWord(slug: string): VariantWord {
  const word = VARIANT_WORDS.get(slug) ?? buildCountWord(slug);
  if (word === undefined) throw new Error(`unknown variant ${slug}`);
  return word;
}

/**
 * Builds the word of a count such as `set-4` from the row of its noun: `noun | English singular | English plural |
 * Italian singular | Italian plural`, in which `#` is the number. Returns undefined for an unknown noun.
 */
function buildCountWord(slug: string): VariantWord | undefined {
  const [, noun = '', digits = ''] = /^(.+)-(\d+)$/.exec(slug) ?? [];
  const forms = COUNT_FORMS_BY_NOUN.get(noun);
  if (forms === undefined) return undefined;
  const count = Number(digits);
  const [englishOne = '', englishMany = '', italianOne = '', italianMany = ''] = forms;
  const phrase = (one: string, many: string, language: OutputLanguage) =>
    count === 1 ? one : many.replace('#', formatCount(count, noun, language));
  return {
    slug,
    kind: 'count',
    phrase: {
      English: phrase(englishOne, englishMany, 'English'),
      Italian: phrase(italianOne, italianMany, 'Italian'),
    },
  };
}

const UNITS_OF_MEASURE = ['cm', 'g', 'gb', 'inch', 'kg', 'mag', 'mah', 'ml', 'mm', 'size', 'tb'];

const NUMERALS: Record<OutputLanguage, readonly string[]> = {
  English: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  Italian: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
};

/** Returns numbers up to twelve in words, larger numbers and those before units of measure in digits. */
function formatCount(count: number, noun: string, language: OutputLanguage): string {
  const word = UNITS_OF_MEASURE.includes(noun) ? undefined : NUMERALS[language][count];
  const locale = language === 'Italian' ? 'it' : 'en';
  return word ?? count.toLocaleString(locale, { useGrouping: count > 9_999 });
}
