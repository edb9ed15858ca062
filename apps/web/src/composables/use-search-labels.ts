import { SUGGESTED_INTERESTS, type Occasion, type Relation } from '@giftspire/contracts';
import { useI18n } from 'vue-i18n';

/** Returns functions that translate the slugs of a search; `toInterestLabel` returns a free-text interest unchanged. */
export function useSearchLabels() {
  const { t } = useI18n();
  const toRelationLabel = (slug: Relation) => t(`relations.${slug}`);
  const toOccasionLabel = (slug: Occasion) => t(`occasions.${slug}`);
  return {
    toRelationLabel,
    toOccasionLabel,
    /** Returns the title of a search, e.g. "Birthday · Sister". */
    toSearchTitle: (search: { relation: Relation; occasion: Occasion }) =>
      t('search.summary', {
        occasion: toOccasionLabel(search.occasion),
        relation: toRelationLabel(search.relation),
      }),
    toInterestLabel: (slug: string) =>
      SUGGESTED_INTERESTS.some((known) => known === slug) ? t(`interests.${slug}`) : slug,
  };
}
