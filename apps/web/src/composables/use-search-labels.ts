import { SUGGESTED_INTERESTS, type Occasion, type Relation } from '@giftspire/contracts';
import { useI18n } from 'vue-i18n';

/** Names for the slugs of a search; interests are free text, so an unknown one stands for itself. */
export function useSearchLabels() {
  const { t } = useI18n();
  const relation = (slug: Relation) => t(`relations.${slug}`);
  const occasion = (slug: Occasion) => t(`occasions.${slug}`);
  return {
    relation,
    occasion,
    /** What a search is called. */
    summary: (search: { relation: Relation; occasion: Occasion }) =>
      t('search.summary', {
        occasion: occasion(search.occasion),
        relation: relation(search.relation),
      }),
    interest: (slug: string) =>
      SUGGESTED_INTERESTS.some((known) => known === slug) ? t(`interests.${slug}`) : slug,
  };
}
