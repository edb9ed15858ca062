import type { AgeGroup, Occasion, Relation, SearchOptions } from '@giftspire/contracts';

/** 0: no gift for this request; 3: just the thing. */
export type Grade = 0 | 1 | 2 | 3;

/** A request as it is judged; it is asked in both languages. */
export interface JudgedRequest {
  /** E.g. `mother birthday - 20-100 | cooking`. */
  name: string;
  english: SearchOptions;
  italian: SearchOptions;
  /** What the interests mean, for the judgement; the search does not see it. */
  topics: string[];
}

/** `topic: 3 … | 2 … | 1 …` by line. */
export function parseTopics(text: string): Map<string, Map<string, Grade>> {
  return new Map(
    lines(text).map((line) => {
      const [topic = '', grades = ''] = line.split(': ');
      return [topic, parseGrades(grades)];
    }),
  );
}

export function parseRequests(text: string): JudgedRequest[] {
  return lines(text).map((line) => {
    const [who = '', english = '', italian = '', topics = ''] = line
      .split('|')
      .map((part) => part.trim());
    const options = parseWho(who);
    return {
      name: `${who} | ${english}`,
      english: { ...options, interests: english.split(', '), output_language: 'English' },
      italian: { ...options, interests: italian.split(', '), output_language: 'Italian' },
      topics: words(topics),
    };
  });
}

export function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function parseGrades(text: string): Map<string, Grade> {
  const graded = new Map<string, Grade>();
  for (const part of text.split(' | ')) {
    const [grade, ...concepts] = words(part);
    for (const concept of concepts) graded.set(concept, Number(grade) as Grade);
  }
  return graded;
}

function parseWho(text: string): Omit<SearchOptions, 'interests'> {
  const [relation, occasion, age, budget = ''] = words(text);
  const [min, max] = budget.split('-').map(Number);
  return {
    relation: relation as Relation,
    occasion: occasion as Occasion,
    ...(age === '-' ? {} : { age_group: age as AgeGroup }),
    min_budget: min ?? 0,
    max_budget: max ?? 0,
  };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
