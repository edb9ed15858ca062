import {
  AGE_GROUPS,
  OCCASIONS,
  OUTPUT_LANGUAGES,
  RELATIONS,
  type SearchOptions,
} from '@giftspire/contracts';
import { parseGrades, type Grade } from './parse-grades';
import { InvalidJudgementError } from './invalid-judgement.error';

/** A search request in both languages, with the grades of the concepts that suit it. */
export interface JudgedRequest {
  /** Unique name, e.g. `mother birthday - 20-100 | cooking`. */
  name: string;
  english: SearchOptions;
  italian: SearchOptions;
  /** Grades by concept. A concept that is missing has grade 0. */
  grades: ReadonlyMap<string, Grade>;
}

/**
 * Parses judged requests, separated by empty lines. The first line of each is `relation occasion age min-max |
 * interests in English | interests in Italian`; the others are parsed by `parseGrades`. The age `-` stands for no age
 * group; the budget is in euros.
 *
 * @param known - slugs of all concepts of the catalogue
 * @throws InvalidJudgementError for an invalid format; the message names the request
 */
export function parseJudgements(text: string, known: ReadonlySet<string>): JudgedRequest[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => parseJudgedRequest(block, known));
}

/** Parses one block: the line of the request and the lines of its grades. */
function parseJudgedRequest(block: string, known: ReadonlySet<string>): JudgedRequest {
  const [request = '', ...grades] = block.split('\n');
  const [recipientAndBudgetText = '', english = '', italian = '', ...more] = request
    .split('|')
    .map((part) => part.trim());
  const name = `${recipientAndBudgetText} | ${english}`;
  if (english === '' || italian === '' || more.length > 0)
    throw new InvalidJudgementError(
      name,
      'is not "relation occasion age min-max | interests in English | interests in Italian"',
    );
  const options = parseOptionsWithoutInterests(recipientAndBudgetText, name);
  const [inEnglish, inItalian] = OUTPUT_LANGUAGES;
  return {
    name,
    english: { ...options, interests: english.split(', '), output_language: inEnglish },
    italian: { ...options, interests: italian.split(', '), output_language: inItalian },
    grades: parseGrades(grades, known, name),
  };
}

/**
 * Parses `relation occasion age min-max`.
 *
 * @throws InvalidJudgementError for an invalid budget or an unknown value
 */
function parseOptionsWithoutInterests(
  recipientAndBudgetText: string,
  name: string,
): Omit<SearchOptions, 'interests'> {
  const [relation, occasion, age, budget = '', ...more] = recipientAndBudgetText.split(' ');
  const [, min, max] = /^(\d+)-(\d+)$/.exec(budget) ?? [];
  if (min === undefined || max === undefined || Number(min) > Number(max) || more.length > 0)
    throw new InvalidJudgementError(name, 'has no budget');
  return {
    relation: requireOneOf(RELATIONS, relation, name),
    occasion: requireOneOf(OCCASIONS, occasion, name),
    ...(age === '-' ? {} : { age_group: requireOneOf(AGE_GROUPS, age, name) }),
    min_budget: Number(min),
    max_budget: Number(max),
  };
}

/**
 * Returns the word.
 *
 * @throws InvalidJudgementError when it is not one of `names`
 */
function requireOneOf<Name extends string>(
  names: readonly Name[],
  word: string | undefined,
  request: string,
): Name {
  const name = names.find((candidate) => candidate === word);
  if (name === undefined) throw new InvalidJudgementError(request, `has the unknown value ${word}`);
  return name;
}
