import { JudgementInvalid } from './judgement-invalid';

/** 0: no gift for this request; 1: would do; 2: good; 3: just the thing. */
export type Grade = 0 | 1 | 2 | 3;

const GRADES: Readonly<Record<string, Grade>> = { '1': 1, '2': 2, '3': 3 };

/**
 * Lines of a grade and concepts, `3 moka-pot french-press`; a line that begins with a space goes on with the one before.
 *
 * @param known - the concepts of the catalogue
 * @param request - for the error
 * @throws {@link JudgementInvalid} for what is no grade, a concept that is unknown or graded twice, and for no grades
 */
export function parseGrades(
  lines: readonly string[],
  known: ReadonlySet<string>,
  request: string,
): Map<string, Grade> {
  const graded = new Map<string, Grade>();
  for (const line of lines.join('\n').replaceAll(/\n +/g, ' ').split('\n')) {
    const [digit = '', ...concepts] = line.split(/ +/);
    const grade = GRADES[digit];
    if (grade === undefined) throw new JudgementInvalid(request, `has no grade "${digit}"`);
    for (const concept of concepts) {
      if (!known.has(concept)) throw new JudgementInvalid(request, `grades unknown ${concept}`);
      if (graded.has(concept)) throw new JudgementInvalid(request, `grades ${concept} twice`);
      graded.set(concept, grade);
    }
  }
  if (graded.size === 0) throw new JudgementInvalid(request, 'has no grades');
  return graded;
}
