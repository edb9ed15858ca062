import {
  AGE_GROUPS,
  type AgeGroup,
  OCCASIONS,
  type Occasion,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';

const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];
const PARENTS: readonly Relation[] = ['mother', 'father'];
const SIBLINGS: readonly Relation[] = ['brother', 'sister'];
const CHILDREN: readonly Relation[] = ['daughter', 'son'];

/**
 * Words that stand for several relations in the rows of `concepts/`, where single relations are named by their own
 * values.
 */
export const RELATIONS_BY_ALIAS: Record<string, readonly Relation[]> = {
  all: RELATIONS,
  partners: PARTNERS,
  parents: PARENTS,
  siblings: SIBLINGS,
  children: CHILDREN,
  close: [...PARTNERS, ...PARENTS, ...SIBLINGS, ...CHILDREN, 'friend'],
  work: ['boss', 'colleague', 'coworker', 'teacher'],
  /** All relations that are certainly adults. */
  'grown-ups': RELATIONS.filter(
    (relation) => relation !== 'daughter' && relation !== 'son' && relation !== 'student',
  ),
};

/** Words that stand for several occasions in the rows of `concepts/`. */
export const OCCASIONS_BY_ALIAS: Record<string, readonly Occasion[]> = {
  any: OCCASIONS,
  gift: ['birthday', 'christmas', 'just_because'],
  romance: ['valentine', 'anniversary'],
  win: ['graduation', 'promotion'],
  'parents-days': ['mothers_day', 'fathers_day'],
  'new-home': ['housewarming', 'wedding'],
};

/** Words that stand for several age groups in the rows of `concepts/`. */
export const AGE_GROUPS_BY_ALIAS: Record<string, readonly AgeGroup[]> = {
  all: AGE_GROUPS,
  kids: ['child', 'teenager'],
  teens: AGE_GROUPS.filter((age) => age !== 'child'),
  adults: ['young_adult', 'adult', 'middle_aged', 'senior'],
  'new-parents': ['young_adult', 'adult', 'middle_aged'],
};
