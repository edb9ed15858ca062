import { type AgeGroup, type Occasion, type Relation, RELATIONS } from '@giftspire/contracts';

/** For whom and when a gift is wrong, however well it fits otherwise. */
export interface Caution {
  avoid: readonly (Relation | Occasion | AgeGroup)[];
  /** Years; null when it is no matter of age. */
  safetyAge: number | null;
}

const WORK: readonly Relation[] = ['boss', 'colleague', 'coworker', 'teacher', 'neighbor'];
const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];

/** What concepts are marked with. */
export const CAUTIONS: Record<string, Caution> = {
  alcohol: {
    avoid: ['child', 'teenager', 'son', 'daughter', 'student', 'baby_shower'],
    safetyAge: 18,
  },
  caffeine: { avoid: ['child'], safetyAge: 12 },
  blade: { avoid: ['child', 'baby_shower'], safetyAge: 16 },
  flame: { avoid: ['child'], safetyAge: 14 },
  /** Worn on the skin: not from a colleague. */
  intimate: { avoid: [...WORK, 'student'], safetyAge: null },
  romantic: {
    avoid: RELATIONS.filter((relation) => !PARTNERS.includes(relation)),
    safetyAge: 18,
  },
  /** Could be read as a hint about somebody's body. */
  touchy: { avoid: [...WORK, 'valentine', 'anniversary', 'wedding'], safetyAge: null },
  /** For the parents of a baby. */
  newborn: {
    avoid: ['child', 'teenager', 'senior', 'valentine', 'graduation', 'retirement', 'promotion'],
    safetyAge: null,
  },
  childish: {
    avoid: [
      ...WORK.filter((relation) => relation !== 'neighbor'),
      ...PARTNERS,
      ...(['mother', 'father', 'young_adult', 'adult', 'middle_aged', 'senior'] as const),
      ...(['valentine', 'anniversary', 'wedding', 'retirement', 'promotion'] as const),
      ...(['mothers_day', 'fathers_day', 'housewarming', 'baby_shower'] as const),
    ],
    safetyAge: null,
  },
};
