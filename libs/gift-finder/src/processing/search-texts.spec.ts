import { searchTexts } from './search-texts';

describe('searchTexts', () => {
  it.each([
    [0, 'We found no gift that fits. Try a wider budget.'],
    [1, 'We found 1 perfect gift match for you'],
    [7, 'We found 7 perfect gift matches for you'],
  ])('counts %i matches in English, which is the default', (matches, message) => {
    expect(searchTexts().completedMessage(matches)).toBe(message);
    expect(searchTexts('English').completedMessage(matches)).toBe(message);
  });

  it.each([
    [0, 'Nessun regalo corrisponde. Prova con un budget più ampio.'],
    [1, 'Abbiamo trovato 1 regalo perfetto per te'],
    [7, 'Abbiamo trovato 7 regali perfetti per te'],
  ])('counts %i matches in Italian', (matches, message) => {
    expect(searchTexts('Italian').completedMessage(matches)).toBe(message);
  });

  it('says what another budget would find, and when none would', () => {
    const nearest = { price: 589, currency: 'EUR', isAbove: true };
    expect(searchTexts().completedMessage(0, nearest)).toBe(
      'We found no gift that fits. The nearest one costs €589: try a higher budget.',
    );
    expect(searchTexts('Italian').completedMessage(0, { ...nearest, isAbove: false })).toBe(
      'Nessun regalo corrisponde. Il più vicino costa 589\u00a0€: prova con un budget più basso.',
    );
    expect(searchTexts().completedMessage(0, null)).toContain('Another budget would not help');
    expect(searchTexts('Italian').completedMessage(0, null)).toContain('Un altro budget');
  });
});
