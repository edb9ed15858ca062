import {
  AGE_GROUPS,
  type AgeGroup,
  OCCASIONS,
  type Occasion,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';

/** Groups of people, occasions and ages that the rows of the catalogue are written with. */

export const EVERYONE: readonly Relation[] = RELATIONS;
export const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];
export const PARENTS: readonly Relation[] = ['mother', 'father'];
export const SIBLINGS: readonly Relation[] = ['brother', 'sister'];
export const CHILDREN: readonly Relation[] = ['daughter', 'son'];
export const CLOSE_ONES: readonly Relation[] = [
  ...PARTNERS,
  ...PARENTS,
  ...SIBLINGS,
  ...CHILDREN,
  'friend',
];
export const WORKPLACE: readonly Relation[] = ['boss', 'colleague', 'coworker', 'teacher'];
/** Leaves out those who may be under age. */
export const GROWN_UPS: readonly Relation[] = RELATIONS.filter(
  (relation) => relation !== 'daughter' && relation !== 'son' && relation !== 'student',
);

export const EVERY_OCCASION: readonly Occasion[] = OCCASIONS;
export const GIFT_DAYS: readonly Occasion[] = ['birthday', 'christmas', 'just_because'];
export const ROMANCE: readonly Occasion[] = ['valentine', 'anniversary'];
export const ACHIEVEMENTS: readonly Occasion[] = ['graduation', 'promotion'];
export const PARENTS_DAYS: readonly Occasion[] = ['mothers_day', 'fathers_day'];
export const NEW_HOME: readonly Occasion[] = ['housewarming', 'wedding'];

export const ALL_AGES: readonly AgeGroup[] = AGE_GROUPS;
export const KIDS_AND_TEENS: readonly AgeGroup[] = ['child', 'teenager'];
export const TEENS_UP: readonly AgeGroup[] = AGE_GROUPS.filter((age) => age !== 'child');
export const ADULTS: readonly AgeGroup[] = ['young_adult', 'adult', 'middle_aged', 'senior'];
export const PARENTS_TO_BE: readonly AgeGroup[] = ['young_adult', 'adult', 'middle_aged'];
