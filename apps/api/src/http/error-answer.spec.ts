import { HashingOverloadedError } from '@giftspire/users';
import { errorAnswer } from './error-answer';

describe('errorAnswer', () => {
  it('asks to come back soon when too many passwords wait', () => {
    expect(errorAnswer(new HashingOverloadedError())).toEqual({
      status: 429,
      body: { message: 'Too Many Attempts.' },
      headers: { 'Retry-After': '2' },
    });
  });
});
