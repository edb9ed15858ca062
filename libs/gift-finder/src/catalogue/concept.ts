import type { AgeGroup, Occasion, OutputLanguage, Relation } from '@giftspire/contracts';
import type { Category } from './category';
import type { Caution } from './caution';
import type { Interest } from './interests';
import type { VariantWord } from './variant-words';

/** Texts of a concept in one language. */
export interface ConceptText {
  title: string;
  /** One sentence. */
  description: string;
  /** Features that all variants have; may be empty, as each variant adds its own. */
  features: readonly string[];
}

/** A gift idea, such as a moka pot. Its variants are the products of the catalogue. */
export interface Concept extends Caution {
  /** Unique name, e.g. `moka-pot`. */
  slug: string;
  category: Category;
  /** Name of an icon of `@mdi/js`, in kebab case. */
  icon: string;
  /** Range in euros that contains the prices of all variants. */
  price: { min: number; max: number };
  interests: readonly Interest[];
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  ages: readonly AgeGroup[];
  /**
   * Axes of variation, such as size and colour. Each product has one word of each axis; later words cost more, unless
   * the axis is of colours, themes or scents.
   */
  variantAxes: readonly (readonly VariantWord[])[];
  text: Record<OutputLanguage, ConceptText>;
}
