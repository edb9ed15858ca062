import { HashingOverloadedError } from '@giftspire/users';
import { toErrorResponse } from './error-response';

describe('toErrorResponse', () => {
  it('returns a 429 with Retry-After when too many passwords wait to be hashed', () => {
    expect(toErrorResponse(new HashingOverloadedError())).toEqual({
      status: 429,
      body: { message: 'Too Many Attempts.' },
      headers: { 'Retry-After': '2' },
    });
  });
});
