/** Error for a judged request, or its grades, in an invalid format. */
export class InvalidJudgementError extends Error {
  readonly code = 'JUDGEMENT_INVALID';

  constructor(
    /** Name of the judged request, e.g. `mother birthday - 20-100 | cooking`. */
    readonly request: string,
    problem: string,
  ) {
    super(`"${request}" ${problem}`);
  }
}
