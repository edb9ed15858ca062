import { type AgeGroup, type Occasion, type Relation, RELATIONS } from '@giftspire/contracts';

/** Recipients and occasions for which a gift is unsuitable even when everything else matches. */
export interface Caution {
  /** Relations, occasions and age groups for which the gift is unsuitable and is not offered. */
  avoid: readonly (Relation | Occasion | AgeGroup)[];
  /** Age in years from which the gift is safe; null for any age. */
  safetyAge: number | null;
}

const WORK_RELATIONS: readonly Relation[] = [
  'boss',
  'colleague',
  'coworker',
  'teacher',
  'neighbor',
];
const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];

/** Cautions by the name with which the rows of `concepts/` refer to them. */
export const CAUTIONS_BY_NAME: Record<string, Caution> = {
  alcohol: {
    avoid: ['child', 'teenager', 'son', 'daughter', 'student', 'baby_shower'],
    safetyAge: 18,
  },
  caffeine: { avoid: ['child'], safetyAge: 12 },
  blade: { avoid: ['child', 'baby_shower'], safetyAge: 16 },
  flame: { avoid: ['child'], safetyAge: 14 },
  /** Worn on the skin, so unsuitable from a colleague. */
  intimate: { avoid: [...WORK_RELATIONS, 'student'], safetyAge: null },
  romantic: {
    avoid: RELATIONS.filter((relation) => !PARTNERS.includes(relation)),
    safetyAge: 18,
  },
  /** Could be taken as a remark about the recipient's body. */
  touchy: { avoid: [...WORK_RELATIONS, 'valentine', 'anniversary', 'wedding'], safetyAge: null },
  /** Useful only to the parents of a baby. */
  newborn: {
    avoid: ['child', 'teenager', 'senior', 'valentine', 'graduation', 'retirement', 'promotion'],
    safetyAge: null,
  },
  childish: {
    avoid: [
      ...WORK_RELATIONS.filter((relation) => relation !== 'neighbor'),
      ...PARTNERS,
      ...(['mother', 'father', 'young_adult', 'adult', 'middle_aged', 'senior'] as const),
      ...(['valentine', 'anniversary', 'wedding', 'retirement', 'promotion'] as const),
      ...(['mothers_day', 'fathers_day', 'housewarming', 'baby_shower'] as const),
    ],
    safetyAge: null,
  },
};
