import { PASTIME_NAMES, findWordsRelatedToPastime } from './related-words';

describe('findWordsRelatedToPastime', () => {
  it('returns words of both languages for a name of either language', () => {
    expect(findWordsRelatedToPastime('astronomy')).toEqual(findWordsRelatedToPastime('astronomia'));
    expect(findWordsRelatedToPastime('astronomy')).toEqual(
      expect.arrayContaining(['telescope', 'telescopio']),
    );
  });

  it.each(['zzz', '', 'constructor', '__proto__'])('returns no words for %j', (key) => {
    expect(findWordsRelatedToPastime(key)).toEqual([]);
  });
});

describe('PASTIME_NAMES', () => {
  it('contains more than 250 names, none of them empty', () => {
    expect(PASTIME_NAMES.filter((name) => name === '')).toEqual([]);
    expect(PASTIME_NAMES.length).toBeGreaterThan(250);
  });
});
