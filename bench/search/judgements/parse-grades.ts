import { InvalidJudgementError } from './invalid-judgement.error';

/** Grade of a concept for a request. 0: unsuitable; 1: acceptable; 2: good; 3: ideal. */
export type Grade = 0 | 1 | 2 | 3;

const GRADES_BY_DIGIT: Readonly<Record<string, Grade>> = { '1': 1, '2': 2, '3': 3 };

/**
 * Parses lines of a grade and concepts, e.g. `3 moka-pot french-press`, and returns the grades by concept. An indented
 * line continues the previous one.
 *
 * @param known - slugs of all concepts of the catalogue
 * @param request - name of the request, for the error message
 * @throws InvalidJudgementError for an invalid grade, an unknown concept, a concept graded twice, or no grades
 */
export function parseGrades(
  lines: readonly string[],
  known: ReadonlySet<string>,
  request: string,
): Map<string, Grade> {
  const graded = new Map<string, Grade>();
  for (const line of lines.join('\n').replaceAll(/\n +/g, ' ').split('\n')) {
    const [digit = '', ...concepts] = line.split(/ +/);
    const grade = GRADES_BY_DIGIT[digit];
    if (grade === undefined) throw new InvalidJudgementError(request, `has no grade "${digit}"`);
    for (const concept of concepts) {
      if (!known.has(concept))
        throw new InvalidJudgementError(request, `grades unknown ${concept}`);
      if (graded.has(concept)) throw new InvalidJudgementError(request, `grades ${concept} twice`);
      graded.set(concept, grade);
    }
  }
  if (graded.size === 0) throw new InvalidJudgementError(request, 'has no grades');
  return graded;
}
