import type { ApiFixture } from '../api-fixture';
import type { EndpointWithCases, RequestCase } from './endpoint-with-cases';

const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music'],
};

const BEYOND_BIGINT = '99999999999999999999';

/**
 * Returns test cases with ids of records that do not exist or are another user's; each expects a 404.
 *
 * @param insertForeignRecord - inserts a record of another user and returns its id
 */
const listUnknownIdCases = (
  insertForeignRecord: (fixture: ApiFixture) => Promise<string>,
): RequestCase[] => [
  { name: 'id of another user’s record', status: 404, pathParameter: insertForeignRecord },
  { name: 'an unknown id', status: 404, pathParameter: '987654321' },
  { name: 'an id that is not a number', status: 404, pathParameter: 'abc' },
  { name: 'the id 0', status: 404, pathParameter: '0' },
  { name: 'a negative id', status: 404, pathParameter: '-1' },
  { name: 'an id beyond bigint', status: 404, pathParameter: BEYOND_BIGINT },
  { name: 'an id with a null byte', status: 404, pathParameter: '1%00' },
];

const PAGINATION_CASES: RequestCase[] = [
  { name: 'the first page', status: 200 },
  { name: 'a page past the end', status: 200, query: 'page=999&per_page=5' },
  { name: 'an invalid page', status: 200, query: 'page=abc&per_page=-1' },
  {
    name: 'a page number beyond bigint',
    status: 200,
    query: `page=${BEYOND_BIGINT}&per_page=${BEYOND_BIGINT}`,
  },
  { name: 'a page given twice', status: 200, query: 'page=1&page=2' },
];

export const GIFT_FINDER_ENDPOINTS: readonly EndpointWithCases[] = [
  {
    method: 'post',
    path: '/api/gift-finder/search',
    readsBody: true,
    cases: [
      { name: 'required fields only', status: 201, body: SEARCH },
      {
        name: 'all fields',
        status: 201,
        body: {
          ...SEARCH,
          age_group: 'adult',
          gender: 'female',
          max_results: 5,
          output_language: 'Italian',
        },
      },
      {
        name: 'numbers as strings',
        status: 201,
        body: { ...SEARCH, min_budget: '20', max_budget: '1e2', max_results: '5' },
      },
      { name: 'an unknown relation', status: 422, body: { ...SEARCH, relation: 'cat' } },
      {
        name: 'a maximum budget below the minimum',
        status: 422,
        body: { ...SEARCH, min_budget: 100, max_budget: 20 },
      },
      {
        name: 'a budget that is not a number',
        status: 422,
        body: { ...SEARCH, min_budget: 'cheap' },
      },
      { name: 'a budget in a list', status: 422, body: { ...SEARCH, min_budget: [20] } },
      { name: 'an infinite budget', status: 422, body: { ...SEARCH, max_budget: '1e999' } },
      { name: 'no interests', status: 422, body: { ...SEARCH, interests: [] } },
      {
        name: 'an interest that is not a string',
        status: 422,
        body: { ...SEARCH, interests: ['music', 7] },
      },
      {
        name: 'an interest with a null byte',
        status: 422,
        body: { ...SEARCH, interests: ['mu\0sic'] },
      },
      {
        name: 'interests in an object',
        status: 422,
        body: { ...SEARCH, interests: { 0: 'music' } },
      },
      { name: 'too many results', status: 422, body: { ...SEARCH, max_results: 21 } },
    ],
  },
  { method: 'get', path: '/api/gift-finder/searches', cases: PAGINATION_CASES },
  {
    method: 'get',
    path: '/api/gift-finder/searches/{id}',
    cases: [
      {
        name: 'an own result',
        status: 200,
        pathParameter: (fixture) => fixture.insertSearchResult(fixture.owner),
      },
      ...listUnknownIdCases((fixture) => fixture.insertSearchResult(fixture.otherUser)),
    ],
  },
  { method: 'get', path: '/api/gift-finder/pending-orders', cases: PAGINATION_CASES },
  {
    method: 'post',
    path: '/api/gift-finder/pending-orders/{id}/retry',
    cases: [
      {
        name: 'a failed search',
        status: 200,
        pathParameter: (fixture) => fixture.insertPendingOrder(fixture.owner, 'failed'),
      },
      {
        name: 'a waiting search',
        status: 409,
        pathParameter: (fixture) => fixture.insertPendingOrder(fixture.owner),
      },
      ...listUnknownIdCases((fixture) => fixture.insertPendingOrder(fixture.otherUser, 'failed')),
    ],
  },
  {
    method: 'delete',
    path: '/api/gift-finder/pending-orders/{id}',
    cases: [
      {
        name: 'a waiting search',
        status: 200,
        pathParameter: (fixture) => fixture.insertPendingOrder(fixture.owner),
      },
      {
        name: 'a failed search',
        status: 200,
        pathParameter: (fixture) => fixture.insertPendingOrder(fixture.owner, 'failed'),
      },
      ...listUnknownIdCases((fixture) => fixture.insertPendingOrder(fixture.otherUser)),
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/products/{id}',
    cases: [
      {
        name: 'a product of the catalogue',
        status: 200,
        pathParameter: (fixture) => fixture.findAnyProductId(),
      },
      { name: 'an unknown product', status: 404, pathParameter: 'nothing' },
      { name: 'an id with a null byte', status: 404, pathParameter: 'a%00' },
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/artwork/{icon}/{file}',
    isPublic: true,
    isUnthrottled: true,
    cases: [
      { name: 'a drawing', status: 200, pathParameter: 'gift/sage.svg' },
      { name: 'an unknown icon', status: 404, pathParameter: 'nothing/sage.svg' },
      { name: 'an unknown palette', status: 404, pathParameter: 'gift/nothing.svg' },
      { name: 'a path traversal', status: 404, pathParameter: '..%2F..%2Fetc/passwd' },
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/trending/{category}',
    cases: [
      ...['tech', 'fashion', 'home', 'sports', 'books'].map((category) => ({
        name: category,
        status: 200,
        pathParameter: category,
        query: 'limit=4',
      })),
      { name: 'an invalid limit', status: 200, pathParameter: 'tech', query: 'limit=x' },
      { name: 'an unknown category', status: 404, pathParameter: 'cars' },
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/categories',
    cases: [{ name: 'with a token', status: 200 }],
  },
  {
    method: 'get',
    path: '/api/gift-finder/suggestions',
    cases: [
      { name: 'interests', status: 200, query: 'query=mu&type=interest' },
      { name: 'relations', status: 200, query: 'query=f&type=relation' },
      { name: 'occasions', status: 200, query: 'query=b&type=occasion' },
      { name: 'no query', status: 200 },
      { name: 'an unknown type', status: 422, query: 'type=colour' },
      { name: 'a query given twice', status: 422, query: 'query=a&query=b' },
    ],
  },
];
