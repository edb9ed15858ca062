import { InvalidJudgementError } from './invalid-judgement.error';
import { parseJudgements } from './parse-judgements';

const KNOWN = new Set(['moka-pot', 'french-press', 'heated-mug']);
const REQUEST = 'boss birthday - 20-80 | coffee, cups | caffè, tazze';

describe('parseJudgements', () => {
  it('parses the request in both languages and its grades over several lines', () => {
    const [judged] = parseJudgements(
      `\n${REQUEST}\n3 moka-pot\n  french-press\n1 heated-mug\n`,
      KNOWN,
    );
    expect(judged).toEqual({
      name: 'boss birthday - 20-80 | coffee, cups',
      english: {
        ...{ relation: 'boss', occasion: 'birthday', min_budget: 20, max_budget: 80 },
        ...{ interests: ['coffee', 'cups'], output_language: 'English' },
      },
      italian: {
        ...{ relation: 'boss', occasion: 'birthday', min_budget: 20, max_budget: 80 },
        ...{ interests: ['caffè', 'tazze'], output_language: 'Italian' },
      },
      grades: new Map([
        ['moka-pot', 3],
        ['french-press', 3],
        ['heated-mug', 1],
      ]),
    });
  });

  it('separates requests at empty lines', () => {
    const text = `${REQUEST}\n3 moka-pot\n\nson birthday child 15-60 | tea | tè\n1 heated-mug`;
    expect(parseJudgements(text, KNOWN).map(({ english }) => english.age_group)).toEqual([
      undefined,
      'child',
    ]);
  });

  it.each([
    ['a concept that the catalogue does not have', `${REQUEST}\n3 teapot`, 'unknown teapot'],
    ['a concept graded twice', `${REQUEST}\n3 moka-pot\n1 moka-pot`, 'moka-pot twice'],
    ['an invalid grade', `${REQUEST}\n4 moka-pot`, 'no grade "4"'],
    ['an explicit grade 0', `${REQUEST}\n0 moka-pot`, 'no grade "0"'],
    ['a request without grades', REQUEST, 'no grade'],
    ['a grade without concepts', `${REQUEST}\n3`, 'no grades'],
    ['an unknown relation', `pope birthday - 20-80 | a | b\n3 moka-pot`, 'pope'],
    ['an unknown occasion', `boss monday - 20-80 | a | b\n3 moka-pot`, 'monday'],
    ['an unknown age', `boss birthday old 20-80 | a | b\n3 moka-pot`, 'old'],
    ['an invalid budget', `boss birthday - 80 | a | b\n3 moka-pot`, 'no budget'],
    [
      'a budget with the minimum above the maximum',
      `boss birthday - 80-20 | a | b\n3 moka-pot`,
      'no budget',
    ],
    [
      'a request without Italian interests',
      `boss birthday - 20-80 | a\n3 moka-pot`,
      'interests in English',
    ],
  ])('rejects %s', (_, text, problem) => {
    expect(() => parseJudgements(text, KNOWN)).toThrow(InvalidJudgementError);
    expect(() => parseJudgements(text, KNOWN)).toThrow(problem);
  });
});
