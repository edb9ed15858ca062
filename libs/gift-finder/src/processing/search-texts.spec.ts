import { selectSearchTexts } from './search-texts';

describe('selectSearchTexts', () => {
  it.each([
    [0, 'We found no gift that fits. Try a wider budget.'],
    [1, 'We found 1 perfect gift match for you'],
    [7, 'We found 7 perfect gift matches for you'],
  ])('returns the message for %i matches in English by default', (matches, message) => {
    expect(selectSearchTexts().formatCompletedMessage(matches)).toBe(message);
    expect(selectSearchTexts('English').formatCompletedMessage(matches)).toBe(message);
  });

  it.each([
    [0, 'Nessun regalo corrisponde. Prova con un budget più ampio.'],
    [1, 'Abbiamo trovato 1 regalo perfetto per te'],
    [7, 'Abbiamo trovato 7 regali perfetti per te'],
  ])('returns the message for %i matches in Italian', (matches, message) => {
    expect(selectSearchTexts('Italian').formatCompletedMessage(matches)).toBe(message);
  });

  it('suggests a higher or lower budget, or none when no budget would help', () => {
    const nearest = { price: 589, currency: 'EUR', isAbove: true };
    expect(selectSearchTexts().formatCompletedMessage(0, nearest)).toBe(
      'We found no gift that fits. The nearest one costs €589: try a higher budget.',
    );
    expect(
      selectSearchTexts('Italian').formatCompletedMessage(0, { ...nearest, isAbove: false }),
    ).toBe(
      'Nessun regalo corrisponde. Il più vicino costa 589\u00a0€: prova con un budget più basso.',
    );
    expect(selectSearchTexts().formatCompletedMessage(0, null)).toContain(
      'Another budget would not help',
    );
    expect(selectSearchTexts('Italian').formatCompletedMessage(0, null)).toContain(
      'Un altro budget',
    );
  });
});
