/** A request or its grades are not written as they have to be. */
export class JudgementInvalid extends Error {
  readonly code = 'JUDGEMENT_INVALID';

  constructor(
    /** {@link JudgedRequest.name} */
    readonly request: string,
    problem: string,
  ) {
    super(`"${request}" ${problem}`);
  }
}
