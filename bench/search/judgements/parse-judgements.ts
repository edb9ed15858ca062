import {
  AGE_GROUPS,
  OCCASIONS,
  OUTPUT_LANGUAGES,
  RELATIONS,
  type SearchOptions,
} from '@giftspire/contracts';
import { parseGrades, type Grade } from './parse-grades';
import { JudgementInvalid } from './judgement-invalid';

/** A request and what is judged a gift for it; it is asked in both languages. */
export interface JudgedRequest {
  /** E.g. `mother birthday - 20-100 | cooking`. */
  name: string;
  english: SearchOptions;
  italian: SearchOptions;
  /** By concept; what is not in it has grade 0. */
  grades: ReadonlyMap<string, Grade>;
}

/**
 * Blocks with an empty line between them: `relation occasion age min-max | interests in English | in Italian`, then the
 * grades ({@link parseGrades}). Age `-`: not said. Budget in euros.
 *
 * @param known - the concepts of the catalogue
 * @throws {@link JudgementInvalid} naming the request
 */
export function parseJudgements(text: string, known: ReadonlySet<string>): JudgedRequest[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => parseRequest(block, known));
}

function parseRequest(block: string, known: ReadonlySet<string>): JudgedRequest {
  const [request = '', ...grades] = block.split('\n');
  const [who = '', english = '', italian = '', ...more] = request
    .split('|')
    .map((part) => part.trim());
  const name = `${who} | ${english}`;
  if (english === '' || italian === '' || more.length > 0)
    throw new JudgementInvalid(name, 'is not "who | interests | interessi"');
  const options = parseWho(who, name);
  const [inEnglish, inItalian] = OUTPUT_LANGUAGES;
  return {
    name,
    english: { ...options, interests: english.split(', '), output_language: inEnglish },
    italian: { ...options, interests: italian.split(', '), output_language: inItalian },
    grades: parseGrades(grades, known, name),
  };
}

function parseWho(who: string, name: string): Omit<SearchOptions, 'interests'> {
  const [relation, occasion, age, budget = '', ...more] = who.split(' ');
  const [, min, max] = /^(\d+)-(\d+)$/.exec(budget) ?? [];
  if (min === undefined || max === undefined || Number(min) > Number(max) || more.length > 0)
    throw new JudgementInvalid(name, 'has no budget');
  return {
    relation: oneOf(RELATIONS, relation, name),
    occasion: oneOf(OCCASIONS, occasion, name),
    ...(age === '-' ? {} : { age_group: oneOf(AGE_GROUPS, age, name) }),
    min_budget: Number(min),
    max_budget: Number(max),
  };
}

function oneOf<Name extends string>(
  names: readonly Name[],
  word: string | undefined,
  request: string,
): Name {
  const name = names.find((candidate) => candidate === word);
  if (name === undefined) throw new JudgementInvalid(request, `says ${word}, which is unknown`);
  return name;
}
