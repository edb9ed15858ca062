import { JobTimeoutError } from '@giftspire/queue';
import { toUserFacingFailure } from './user-facing-failure';

class ErrorWithCode extends Error {
  constructor(readonly code: unknown) {
    super('10.0.0.1 refused the connection');
  }
}

describe('toUserFacingFailure', () => {
  it.each([
    [new JobTimeoutError('search', 60), 'SEARCH_TIMEOUT'],
    [new ErrorWithCode('CATALOGUE_UNAVAILABLE'), 'CATALOGUE_UNAVAILABLE'],
    [new ErrorWithCode(`CATALOGUE_${'X'.repeat(60)}`), 'SEARCH_FAILED'],
    [new ErrorWithCode('ECONNREFUSED'), 'SEARCH_FAILED'],
    [new ErrorWithCode(7), 'SEARCH_FAILED'],
    [new Error('relation "products" does not exist'), 'SEARCH_FAILED'],
  ])('converts %p to the code %s', (error, code) => {
    expect(toUserFacingFailure(error).code).toBe(code);
  });

  it('returns a message without technical details, in both languages', () => {
    const error = new ErrorWithCode('CATALOGUE_UNAVAILABLE');
    expect(toUserFacingFailure(error, 'English').details).toBe(
      'The catalogue could not be reached. Please try again later.',
    );
    expect(toUserFacingFailure(error, 'Italian').details).toBe(
      'Il catalogo non è raggiungibile. Riprova più tardi.',
    );
  });
});
