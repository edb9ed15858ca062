import type { Candidate } from './candidate';
import { Shortlist } from './shortlist';

const candidate = (id: string, brand: string): Candidate => ({
  id,
  brand,
  category: 'music',
  price: 10,
  currency: 'EUR',
  title_en: id,
  title_it: id,
  description_en: '',
  description_it: '',
  features_en: [],
  features_it: [],
  matched_interests: [],
  matches_occasion: true,
  matches_relation: true,
});

describe('Shortlist', () => {
  it('keeps the order, takes each product once and no brand a third time', () => {
    const list = new Shortlist(10);
    list.add([candidate('1', 'A'), candidate('2', 'A'), candidate('3', 'A')]);
    list.add([candidate('1', 'A'), candidate('4', 'B'), candidate('4', 'B')]);
    expect(list.candidates.map(({ id }) => id)).toEqual(['1', '2', '4']);
    expect(list.isFull).toBe(false);
  });

  it('stops when it is full', () => {
    const list = new Shortlist(2);
    list.add([candidate('1', 'A'), candidate('2', 'B'), candidate('3', 'C')]);
    list.add([candidate('4', 'D')]);
    expect(list.candidates.map(({ id }) => id)).toEqual(['1', '2']);
    expect(list.isFull).toBe(true);
  });
});
