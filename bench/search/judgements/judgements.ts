import type { Relation, SearchOptions } from '@giftspire/contracts';
import { DEVELOPMENT_REQUESTS } from './development-requests';
import { HELD_OUT_REQUESTS } from './held-out-requests';
import { CROWD_PLEASERS, OCCASION_FAVOURITES, OFF_OCCASION_AT_MOST } from './occasions';
import {
  type Grade,
  type JudgedRequest,
  parseRequests,
  parseTopics,
  words,
} from './parse-judgements';
import { EVERYDAY_TOPICS } from './topics-of-everyday';
import { FREE_WORD_TOPICS } from './topics-of-free-words';
import { STEPPER_TOPICS } from './topics-of-the-stepper';
import * as unfit from './unfit';

/** What the rankings are tuned by. */
export const DEVELOPMENT: readonly JudgedRequest[] = parseRequests(DEVELOPMENT_REQUESTS);
/** What counts. */
export const HELD_OUT: readonly JudgedRequest[] = parseRequests(HELD_OUT_REQUESTS);

const TOPICS = parseTopics(STEPPER_TOPICS + EVERYDAY_TOPICS + FREE_WORD_TOPICS);
const PARTNERS: readonly Relation[] = ['girlfriend', 'boyfriend', 'wife', 'husband'];
const DISTANT: readonly Relation[] = [
  ...(['colleague', 'boss', 'coworker', 'neighbor', 'teacher', 'student'] as const),
];
const MAY_BE_YOUNG: readonly Relation[] = ['son', 'daughter', 'student'];
const CLOSE: readonly Relation[] = [
  ...(['mother', 'father', 'sister', 'brother', 'daughter', 'son', 'friend'] as const),
];

/** Every concept that a judgement names. */
export function judgedConcepts(): Set<string> {
  const lists = Object.values(OCCASION_FAVOURITES).flatMap(({ core, also }) => [core, also]);
  return new Set([
    ...[...TOPICS.values()].flatMap((grades) => [...grades.keys()]),
    ...words([...lists, CROWD_PLEASERS, ...Object.values(unfit)].join(' ')),
  ]);
}

/**
 * The grade of every concept that is a gift for the request at all: by the interests first, one more for what meets two
 * of them or suits the day, none for what this person should not get from this giver.
 */
export function gradesFor({ english: options, topics }: JudgedRequest): Map<string, Grade> {
  const grades = new Map<string, Grade>();
  for (const concept of judgedConcepts()) {
    const grade = gradeOf(concept, options, topics);
    if (grade > 0) grades.set(concept, grade);
  }
  return grades;
}

function gradeOf(concept: string, options: SearchOptions, topics: readonly string[]): Grade {
  if (isUnfit(concept, options, topics)) return 0;
  const liked = topics.map((topic) => gradesOf(topic).get(concept) ?? 0);
  const best = Math.max(0, ...liked);
  const several = liked.filter((grade) => grade >= 2).length > 1 ? 1 : 0;
  const day = dayGrade(concept, options, topics);
  if (topics.length === 0) return day;
  if (best === 0) return day > 1 ? 1 : 0;
  const most = day > 0 ? 3 : (OFF_OCCASION_AT_MOST[options.occasion] ?? 3);
  return Math.min(most, best + several + (day > 0 ? 1 : 0)) as Grade;
}

function gradesOf(topic: string): Map<string, Grade> {
  const grades = TOPICS.get(topic);
  if (grades === undefined) throw new Error(`nothing is judged for the topic ${topic}`);
  return grades;
}

/** How well it suits the day by itself. */
function dayGrade(concept: string, { occasion }: SearchOptions, topics: readonly string[]): Grade {
  const favourites = OCCASION_FAVOURITES[occasion];
  if (favourites === undefined)
    return topics.length === 0 && listed(CROWD_PLEASERS, concept) ? 3 : 0;
  if (listed(favourites.core, concept)) return 3;
  if (listed(favourites.also, concept)) return 2;
  return topics.length === 0 && listed(CROWD_PLEASERS, concept) ? 1 : 0;
}

function isUnfit(
  concept: string,
  { relation, occasion, age_group: age }: SearchOptions,
  topics: readonly string[],
): boolean {
  const isFor = (list: string) => listed(list, concept);
  const young = age === 'child' || age === 'teenager';
  const mayBeYoung = young || (age === undefined && MAY_BE_YOUNG.includes(relation));
  return (
    (isFor(unfit.FOR_COUPLES) &&
      !PARTNERS.includes(relation) &&
      occasion !== 'wedding' &&
      occasion !== 'anniversary') ||
    (isFor(unfit.INTIMATE) && !PARTNERS.includes(relation) && !CLOSE.includes(relation)) ||
    (isFor(unfit.PRIVATE) && DISTANT.includes(relation)) ||
    (isFor(unfit.OF_PARENTS) && occasion !== 'baby_shower' && !topics.includes('baby')) ||
    (isFor(unfit.CHILDISH) && !mayBeYoung) ||
    (isFor(unfit.FOR_GROWN_UPS) && young) ||
    (isFor(unfit.NOT_FOR_CHILDREN) && age === 'child')
  );
}

function listed(list: string, concept: string): boolean {
  return ` ${list} `.includes(` ${concept} `);
}
