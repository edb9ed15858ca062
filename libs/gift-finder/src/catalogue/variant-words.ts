import type { OutputLanguage } from '@giftspire/contracts';
import { COLOURS_TEXT } from './variants/colours';
import { COUNTS_TEXT } from './variants/counts';
import { PURPOSES_TEXT } from './variants/purposes';
import { ACCESSORIES_TEXT } from './variants/accessories';
import { FINISHES_TEXT } from './variants/finishes';
import { EDITIONS_TEXT } from './variants/editions';
import { MATERIALS_TEXT } from './variants/materials';
import { SCENTS_TEXT } from './variants/scents';
import { SERVICES_TEXT } from './variants/services';
import { THEMES_TEXT } from './variants/themes';

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

/** Phrase of a variant word in each language. */
type PhraseByLanguage = Record<OutputLanguage, string>;

const splitRows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' | '));

/**
 * Parses rows of `slug | English | Italian` and returns pairs of slug and word. A dash as the English phrase marks the
 * plain variant.
 *
 * @param phrase - converts the words of a row to the phrase of the title; unchanged by default
 * @param prefix - prefix of the slugs
 */
function parseVariantWordEntries(
  text: string,
  kind: VariantWord['kind'],
  phrase: (words: PhraseByLanguage) => PhraseByLanguage = (words) => words,
  prefix = '',
): [string, VariantWord][] {
  return splitRows(text).map(([name = '', English = '', Italian = '']) => {
    const slug = prefix + name;
    const isPlain = English === '-';
    return [slug, { slug, kind, phrase: isPlain ? null : phrase({ English, Italian }) }];
  });
}

const VARIANT_WORDS = new Map<string, VariantWord>([
  ...parseVariantWordEntries(COLOURS_TEXT, 'colour', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `color ${Italian}`,
  })),
  ...parseVariantWordEntries(MATERIALS_TEXT, 'material', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `in ${Italian}`,
  })),
  ...parseVariantWordEntries(
    THEMES_TEXT,
    'theme',
    ({ English, Italian }) => ({ English: `theme: ${English}`, Italian: `tema: ${Italian}` }),
    'theme-',
  ),
  ...parseVariantWordEntries(
    SCENTS_TEXT,
    'scent',
    ({ English, Italian }) => ({
      English: `with ${English} scent`,
      Italian: `con profumo di ${Italian}`,
    }),
    'scent-',
  ),
  ...[PURPOSES_TEXT, ACCESSORIES_TEXT, FINISHES_TEXT, EDITIONS_TEXT, SERVICES_TEXT].flatMap(
    (text) => parseVariantWordEntries(text, 'other'),
  ),
]);

const COUNT_FORMS_BY_NOUN = new Map(
  splitRows(COUNTS_TEXT).map(([name = '', ...forms]) => [name, forms]),
);

/**
 * Returns the variant word with this slug.
 *
 * @param slug - slug from a list in `variants/`, or a noun of `variants/counts.ts` with a number, e.g. `set-4`
 * @throws Error for an unknown slug
 */
export function getVariantWord(slug: string): VariantWord {
  const word = VARIANT_WORDS.get(slug) ?? tryBuildCountWord(slug);
  if (word === undefined) throw new Error(`unknown variant ${slug}`);
  return word;
}

/**
 * Builds the word of a count such as `set-4` from the row of its noun: `noun | English singular | English plural |
 * Italian singular | Italian plural`, in which `#` is the number. Returns undefined for an unknown noun.
 */
function tryBuildCountWord(slug: string): VariantWord | undefined {
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

/** Nouns of `variants/counts.ts` that are units of measure. */
const UNITS_OF_MEASURE = ['cm', 'g', 'gb', 'inch', 'kg', 'mag', 'mah', 'ml', 'mm', 'size', 'tb'];

const NUMERALS: Record<OutputLanguage, readonly string[]> = {
  English: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  Italian: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
};

/** Formats a count: numbers up to twelve in words, larger numbers and those before units of measure in digits. */
function formatCount(count: number, noun: string, language: OutputLanguage): string {
  const word = UNITS_OF_MEASURE.includes(noun) ? undefined : NUMERALS[language][count];
  const locale = language === 'Italian' ? 'it' : 'en';
  return word ?? count.toLocaleString(locale, { useGrouping: count > 9_999 });
}
