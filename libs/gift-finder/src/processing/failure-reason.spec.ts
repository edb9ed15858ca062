import { JobTimeoutError } from '@giftspire/queue';
import { toFailureReason } from './failure-reason';

class CatalogueError extends Error {
  constructor(readonly code: unknown) {
    super('10.0.0.1 refused the connection');
  }
}

describe('toFailureReason', () => {
  it.each([
    [new JobTimeoutError('search', 60), 'SEARCH_TIMEOUT'],
    [new CatalogueError('CATALOGUE_UNAVAILABLE'), 'CATALOGUE_UNAVAILABLE'],
    [new CatalogueError(`CATALOGUE_${'X'.repeat(60)}`), 'SEARCH_FAILED'],
    [new CatalogueError('ECONNREFUSED'), 'SEARCH_FAILED'],
    [new CatalogueError(7), 'SEARCH_FAILED'],
    [new Error('relation "products" does not exist'), 'SEARCH_FAILED'],
  ])('converts %p to the code %s', (error, code) => {
    expect(toFailureReason(error).code).toBe(code);
  });

  it('returns a message without technical details, in both languages', () => {
    const error = new CatalogueError('CATALOGUE_UNAVAILABLE');
    expect(toFailureReason(error, 'English').details).toBe(
      'The catalogue could not be reached. Please try again later.',
    );
    expect(toFailureReason(error, 'Italian').details).toBe(
      'Il catalogo non è raggiungibile. Riprova più tardi.',
    );
  });
});
