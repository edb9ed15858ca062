import { findMaxSafetyAge } from './recipient-ages';

describe('findMaxSafetyAge', () => {
  it('returns the lowest age of the requested age group', () => {
    const years = (age_group: 'child' | 'teenager' | 'senior') =>
      findMaxSafetyAge({ age_group, relation: 'friend', occasion: 'birthday' });
    expect([years('child'), years('teenager'), years('senior')]).toEqual([3, 13, 18]);
  });

  it('assumes a schoolchild for relations that may be children', () => {
    expect(findMaxSafetyAge({ relation: 'son', occasion: 'birthday' })).toBe(12);
    expect(findMaxSafetyAge({ relation: 'student', occasion: 'christmas' })).toBe(12);
  });

  it('returns null for occasions of adults and for relations that are adults', () => {
    expect(findMaxSafetyAge({ relation: 'daughter', occasion: 'wedding' })).toBeNull();
    expect(findMaxSafetyAge({ relation: 'mother', occasion: 'birthday' })).toBeNull();
  });
});
