import { isSocketId } from './socket-id';

describe('isSocketId', () => {
  it.each(['1.2', '916175171.989214328', '1234.5678'])('accepts %s', (value) => {
    expect(isSocketId(value)).toBe(true);
  });

  it.each([
    '',
    '1',
    '1.',
    '.1',
    '1.2.3',
    'a.b',
    '-1.2',
    '1.2\n',
    '1.2:private-x',
    `1.${'9'.repeat(21)}`,
    12.5,
    ['1.2'],
    null,
    undefined,
  ])('rejects %p', (value) => {
    expect(isSocketId(value)).toBe(false);
  });
});
