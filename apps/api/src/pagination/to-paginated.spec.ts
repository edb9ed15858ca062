import { toPaginated } from './to-paginated';

const URL = 'https://gifts.example/api/list';

describe('toPaginated', () => {
  it('describes a middle page', () => {
    expect(toPaginated(URL, { page: 2, perPage: 2 }, { items: ['c', 'd'], total: 5 })).toEqual({
      data: ['c', 'd'],
      links: {
        first: `${URL}?page=1&per_page=2`,
        last: `${URL}?page=3&per_page=2`,
        prev: `${URL}?page=1&per_page=2`,
        next: `${URL}?page=3&per_page=2`,
      },
      meta: { current_page: 2, from: 3, last_page: 3, path: URL, per_page: 2, to: 4, total: 5 },
    });
  });

  it('returns one empty page for an empty list', () => {
    const { links, meta } = toPaginated(URL, { page: 1, perPage: 15 }, { items: [], total: 0 });
    expect(links).toMatchObject({ last: `${URL}?page=1&per_page=15`, prev: null, next: null });
    expect(meta).toMatchObject({ from: null, to: null, last_page: 1, total: 0 });
  });

  it('returns an empty page past the end, with a link to the previous page', () => {
    const { links, meta } = toPaginated(URL, { page: 9, perPage: 2 }, { items: [], total: 3 });
    expect(links).toMatchObject({ next: null, last: `${URL}?page=2&per_page=2` });
    expect(meta).toMatchObject({ current_page: 9, from: null, to: null, last_page: 2, total: 3 });
  });
});
