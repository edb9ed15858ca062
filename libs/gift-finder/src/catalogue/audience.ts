import {
  AGE_GROUPS,
  type AgeGroup,
  OCCASIONS,
  type Occasion,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';

/** Groups of people, occasions and ages that concepts are written with; single ones go by their own name. */

const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];
const PARENTS: readonly Relation[] = ['mother', 'father'];
const SIBLINGS: readonly Relation[] = ['brother', 'sister'];
const CHILDREN: readonly Relation[] = ['daughter', 'son'];

export const RELATION_GROUPS: Record<string, readonly Relation[]> = {
  all: RELATIONS,
  partners: PARTNERS,
  parents: PARENTS,
  siblings: SIBLINGS,
  children: CHILDREN,
  close: [...PARTNERS, ...PARENTS, ...SIBLINGS, ...CHILDREN, 'friend'],
  work: ['boss', 'colleague', 'coworker', 'teacher'],
  /** Leaves out those who may be under age. */
  'grown-ups': RELATIONS.filter(
    (relation) => relation !== 'daughter' && relation !== 'son' && relation !== 'student',
  ),
};

export const OCCASION_GROUPS: Record<string, readonly Occasion[]> = {
  any: OCCASIONS,
  gift: ['birthday', 'christmas', 'just_because'],
  romance: ['valentine', 'anniversary'],
  win: ['graduation', 'promotion'],
  'parents-days': ['mothers_day', 'fathers_day'],
  'new-home': ['housewarming', 'wedding'],
};

export const AGE_GROUP_GROUPS: Record<string, readonly AgeGroup[]> = {
  all: AGE_GROUPS,
  kids: ['child', 'teenager'],
  teens: AGE_GROUPS.filter((age) => age !== 'child'),
  adults: ['young_adult', 'adult', 'middle_aged', 'senior'],
  'new-parents': ['young_adult', 'adult', 'middle_aged'],
};
