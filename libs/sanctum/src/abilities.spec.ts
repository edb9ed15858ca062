import { hasAbility, parseAbilities } from './abilities';

describe('abilities', () => {
  it.each([
    [['*'], 'gifts:read', true],
    [['gifts:read'], 'gifts:read', true],
    [['gifts:read'], 'gifts:write', false],
    [['gifts:*'], 'gifts:read', false],
    [['gifts'], 'gifts:read', false],
    [['read', '*'], 'gifts:read', true],
    [[], 'gifts:read', false],
  ])('%j and %s: %s', (abilities, ability, allowed) => {
    expect(hasAbility(abilities, ability)).toBe(allowed);
  });

  it.each([
    ['["*"]', ['*']],
    ['["a","b"]', ['a', 'b']],
    ['[]', []],
    ['["a",1,null]', ['a']],
    ['{"a":true}', []],
    ['"*"', []],
    ['not json', []],
    ['', []],
    [null, []],
  ])('are read from %j', (stored, abilities) => {
    expect(parseAbilities(stored)).toEqual(abilities);
  });
});
