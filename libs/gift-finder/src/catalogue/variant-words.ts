import type { OutputLanguage } from '@giftspire/contracts';
import { COLOURS } from './variants/colours';
import { COUNTS } from './variants/counts';
import { KINDS } from './variants/kinds';
import { KITS } from './variants/kits';
import { LOOKS } from './variants/looks';
import { MAKES } from './variants/makes';
import { MATERIALS } from './variants/materials';
import { SCENTS } from './variants/scents';
import { SERVICES } from './variants/services';
import { THEMES } from './variants/themes';

/**
 * What tells a product from others of its concept. The phrases need no agreement with the noun they follow: Italian
 * says `color salvia` and `con cornice in rovere` of anything, whatever its gender and number.
 */
export interface VariantWord {
  slug: string;
  kind: 'colour' | 'material' | 'theme' | 'scent' | 'count' | 'other';
  /** Null: the plain one, of which nothing is said. */
  phrase: Record<OutputLanguage, string> | null;
}

type Phrases = Record<OutputLanguage, string>;

const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' | '));

/** Rows of `slug | English | Italian`; a dash stands for the plain one. */
function entries(
  text: string,
  kind: VariantWord['kind'],
  phrase: (words: Phrases) => Phrases = (words) => words,
  prefix = '',
): [string, VariantWord][] {
  return rows(text).map(([name = '', English = '', Italian = '']) => {
    const slug = prefix + name;
    const isPlain = English === '-';
    return [slug, { slug, kind, phrase: isPlain ? null : phrase({ English, Italian }) }];
  });
}

const WORDS = new Map<string, VariantWord>([
  ...entries(COLOURS, 'colour', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `color ${Italian}`,
  })),
  ...entries(MATERIALS, 'material', ({ English, Italian }) => ({
    English: `in ${English}`,
    Italian: `in ${Italian}`,
  })),
  ...entries(
    THEMES,
    'theme',
    ({ English, Italian }) => ({ English: `theme: ${English}`, Italian: `tema: ${Italian}` }),
    'theme-',
  ),
  ...entries(
    SCENTS,
    'scent',
    ({ English, Italian }) => ({
      English: `with ${English} scent`,
      Italian: `con profumo di ${Italian}`,
    }),
    'scent-',
  ),
  ...[KINDS, KITS, LOOKS, MAKES, SERVICES].flatMap((text) => entries(text, 'other')),
]);

const COUNTED = new Map(rows(COUNTS).map(([name = '', ...forms]) => [name, forms]));

/**
 * @param slug - of the lists in `variants`, or a counted one such as `set-4`
 * @throws Error for a word that no list has
 */
export function variantWord(slug: string): VariantWord {
  const word = WORDS.get(slug) ?? counted(slug);
  if (word === undefined) throw new Error(`unknown variant ${slug}`);
  return word;
}

/** Rows of `noun | English one | English many | Italian one | Italian many`, `#` being the number. */
function counted(slug: string): VariantWord | undefined {
  const [, noun = '', digits = ''] = /^(.+)-(\d+)$/.exec(slug) ?? [];
  const forms = COUNTED.get(noun);
  if (forms === undefined) return undefined;
  const count = Number(digits);
  const [englishOne = '', englishMany = '', italianOne = '', italianMany = ''] = forms;
  const phrase = (one: string, many: string, language: OutputLanguage) =>
    count === 1 ? one : many.replace('#', numeral(count, noun, language));
  return {
    slug,
    kind: 'count',
    phrase: {
      English: phrase(englishOne, englishMany, 'English'),
      Italian: phrase(italianOne, italianMany, 'Italian'),
    },
  };
}

const UNITS = ['cm', 'g', 'gb', 'inch', 'kg', 'mag', 'mah', 'ml', 'mm', 'size', 'tb'];

const NUMERALS: Record<OutputLanguage, readonly string[]> = {
  English: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  Italian: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
};

/** Up to twelve in words, as one writes them; figures before units of measure. */
function numeral(count: number, noun: string, language: OutputLanguage): string {
  const word = UNITS.includes(noun) ? undefined : NUMERALS[language][count];
  const locale = language === 'Italian' ? 'it' : 'en';
  return word ?? count.toLocaleString(locale, { useGrouping: count > 9_999 });
}
