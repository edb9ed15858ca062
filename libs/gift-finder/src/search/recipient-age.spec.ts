import { safeYears } from './recipient-age';

describe('safeYears', () => {
  it('takes the youngest of the age group', () => {
    const years = (age_group: 'child' | 'teenager' | 'senior') =>
      safeYears({ age_group, relation: 'friend', occasion: 'birthday' });
    expect([years('child'), years('teenager'), years('senior')]).toEqual([3, 13, 18]);
  });

  it('is careful with those who may be children', () => {
    expect(safeYears({ relation: 'son', occasion: 'birthday' })).toBe(12);
    expect(safeYears({ relation: 'student', occasion: 'christmas' })).toBe(12);
  });

  it('is not, where the occasion is one of grown-ups or the person is', () => {
    expect(safeYears({ relation: 'daughter', occasion: 'wedding' })).toBeNull();
    expect(safeYears({ relation: 'mother', occasion: 'birthday' })).toBeNull();
  });
});
