import { hashToFraction } from '../hash-to-fraction';
import type { VariantWord } from '../variant-words';

/** Colours of an artwork, in hexadecimal notation. */
interface Palette {
  /** Light background colour, readable on light and dark pages. */
  ground: string;
  /** Darker end of the background gradient. */
  shade: string;
  /** Colour of the icon. */
  ink: string;
}

/** Palettes by name; the names are slugs of `variants/colours.ts`. */
export const PALETTES_BY_NAME: Record<string, Palette> = {
  sand: { ground: '#f4ead9', shade: '#e3d0b1', ink: '#7a5c33' },
  sage: { ground: '#e4eddf', shade: '#c3d6b9', ink: '#45633a' },
  terracotta: { ground: '#f8e2d8', shade: '#edbfa8', ink: '#9a4526' },
  midnight: { ground: '#dde4f2', shade: '#b4c3e0', ink: '#223a6e' },
  forest: { ground: '#d9eae1', shade: '#acd0bd', ink: '#1f5a3d' },
  burgundy: { ground: '#f4dde2', shade: '#e2b1bc', ink: '#7c2038' },
  mustard: { ground: '#f9edcc', shade: '#edd48f', ink: '#80600c' },
  charcoal: { ground: '#e6e7ea', shade: '#c3c6cc', ink: '#383c45' },
  powder: { ground: '#fbe6ea', shade: '#f2c4cd', ink: '#9c4a5e' },
  sky: { ground: '#def0fa', shade: '#b2daf0', ink: '#22638a' },
  coral: { ground: '#ffe3dc', shade: '#fdbfb0', ink: '#b0432c' },
  lavender: { ground: '#ece5f8', shade: '#d0c0ec', ink: '#5c418f' },
  plum: { ground: '#f0e0ee', shade: '#d9b5d5', ink: '#6c2c66' },
  olive: { ground: '#ecedd6', shade: '#d2d4a6', ink: '#5b5e1e' },
  teal: { ground: '#d9eeee', shade: '#a9d6d6', ink: '#135f60' },
  caramel: { ground: '#f6e5d3', shade: '#e6c29b', ink: '#86501b' },
  mint: { ground: '#dcf3ea', shade: '#b0e0cd', ink: '#1d6b51' },
  lemon: { ground: '#fbf5cf', shade: '#efe28f', ink: '#75690c' },
  tangerine: { ground: '#ffe9d3', shade: '#fdca98', ink: '#a5530b' },
};

const PALETTE_NAMES = Object.keys(PALETTES_BY_NAME);

/** Returns the name of the palette of the product's colour, or else of one that depends only on the concept. */
export function choosePaletteName(concept: string, words: readonly VariantWord[]): string {
  const ownColour = words.find(({ slug }) => slug in PALETTES_BY_NAME);
  return (
    ownColour?.slug ??
    (PALETTE_NAMES[Math.floor(hashToFraction(concept) * PALETTE_NAMES.length)] as string)
  );
}
