import type { AgeGroup, Occasion, OutputLanguage, Relation } from '@giftspire/contracts';
import type { Category } from './category';
import type { Caution } from './caution';
import type { Interest } from './interests';
import type { VariantWord } from './variant-words';

export interface ConceptText {
  title: string;
  /** One sentence. */
  description: string;
  /** May be none: the variant speaks for itself. */
  features: readonly string[];
}

/** A gift idea; its variants are products. */
export interface Concept extends Caution {
  /** Such as `moka-pot`. */
  slug: string;
  category: Category;
  /** Name of a drawing in @mdi/js, in kebab case. */
  icon: string;
  /** In euro; every variant costs something between the two. */
  price: { min: number; max: number };
  interests: readonly Interest[];
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  ages: readonly AgeGroup[];
  /** What may be combined; each product takes one word of each axis, cheaper ones come first. */
  axes: readonly (readonly VariantWord[])[];
  text: Record<OutputLanguage, ConceptText>;
}
