import { HashingOverloadedError } from '@giftspire/users';
import { toErrorResponse } from './error-response';

describe('errorAnswer', () => {
  it('asks to come back soon when too many passwords wait', () => {
    expect(toErrorResponse(new HashingOverloadedError())).toEqual({
      status: 429,
      body: { message: 'Too Many Attempts.' },
      headers: { 'Retry-After': '2' },
    });
  });
});
