import { hasAbility, parseAbilities } from './abilities';

describe('hasAbility', () => {
  it.each([
    [['*'], 'gifts:read', true],
    [['gifts:read'], 'gifts:read', true],
    [['gifts:read'], 'gifts:write', false],
    [['gifts:*'], 'gifts:read', false],
    [['gifts'], 'gifts:read', false],
    [['read', '*'], 'gifts:read', true],
    [[], 'gifts:read', false],
  ])('with %j returns for %s: %s', (abilities, ability, allowed) => {
    expect(hasAbility(abilities, ability)).toBe(allowed);
  });
});

describe('parseAbilities', () => {
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
  ])('parses %j to %j', (stored, abilities) => {
    expect(parseAbilities(stored)).toEqual(abilities);
  });
});
