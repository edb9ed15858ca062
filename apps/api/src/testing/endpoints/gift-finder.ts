import type { ApiFixture } from '../api-fixture';
import type { EndpointCases, EndpointCase } from './endpoint-case';

const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music'],
};

const BEYOND_BIGINT = '99999999999999999999';

/** Ids that name nothing of the caller's, whatever the table. */
const listUnknownIdCases = (own: (world: ApiFixture) => Promise<string>): EndpointCase[] => [
  { name: 'of somebody else', status: 404, pathParameter: own },
  { name: 'unknown', status: 404, pathParameter: '987654321' },
  { name: 'not a number', status: 404, pathParameter: 'abc' },
  { name: 'zero', status: 404, pathParameter: '0' },
  { name: 'negative', status: 404, pathParameter: '-1' },
  { name: 'beyond bigint', status: 404, pathParameter: BEYOND_BIGINT },
  { name: 'with a null byte', status: 404, pathParameter: '1%00' },
];

const PAGINATION_CASES: EndpointCase[] = [
  { name: 'first page', status: 200 },
  { name: 'a page past the end', status: 200, query: 'page=999&per_page=5' },
  { name: 'a page that is none', status: 200, query: 'page=abc&per_page=-1' },
  {
    name: 'a page out of all range',
    status: 200,
    query: `page=${BEYOND_BIGINT}&per_page=${BEYOND_BIGINT}`,
  },
  { name: 'a page given twice', status: 200, query: 'page=1&page=2' },
];

export const GIFT_FINDER_ENDPOINTS: readonly EndpointCases[] = [
  {
    method: 'post',
    path: '/api/gift-finder/search',
    readsBody: true,
    cases: [
      { name: 'the least', status: 201, body: SEARCH },
      {
        name: 'everything',
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
        name: 'numbers as text',
        status: 201,
        body: { ...SEARCH, min_budget: '20', max_budget: '1e2', max_results: '5' },
      },
      { name: 'an unknown relation', status: 422, body: { ...SEARCH, relation: 'cat' } },
      {
        name: 'a budget upside down',
        status: 422,
        body: { ...SEARCH, min_budget: 100, max_budget: 20 },
      },
      { name: 'a budget of words', status: 422, body: { ...SEARCH, min_budget: 'cheap' } },
      { name: 'a budget in a list', status: 422, body: { ...SEARCH, min_budget: [20] } },
      { name: 'a budget without end', status: 422, body: { ...SEARCH, max_budget: '1e999' } },
      { name: 'no interests', status: 422, body: { ...SEARCH, interests: [] } },
      {
        name: 'an interest that is no text',
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
      { name: 'more results than there may be', status: 422, body: { ...SEARCH, max_results: 21 } },
    ],
  },
  { method: 'get', path: '/api/gift-finder/searches', cases: PAGINATION_CASES },
  {
    method: 'get',
    path: '/api/gift-finder/searches/{id}',
    cases: [
      { name: 'own', status: 200, pathParameter: (world) => world.insertResult(world.owner) },
      ...listUnknownIdCases((world) => world.insertResult(world.stranger)),
    ],
  },
  { method: 'get', path: '/api/gift-finder/pending-orders', cases: PAGINATION_CASES },
  {
    method: 'post',
    path: '/api/gift-finder/pending-orders/{id}/retry',
    cases: [
      {
        name: 'failed',
        status: 200,
        pathParameter: (world) => world.insertPendingOrder(world.owner, 'failed'),
      },
      {
        name: 'still waiting',
        status: 409,
        pathParameter: (world) => world.insertPendingOrder(world.owner),
      },
      ...listUnknownIdCases((world) => world.insertPendingOrder(world.stranger, 'failed')),
    ],
  },
  {
    method: 'delete',
    path: '/api/gift-finder/pending-orders/{id}',
    cases: [
      {
        name: 'waiting',
        status: 200,
        pathParameter: (world) => world.insertPendingOrder(world.owner),
      },
      {
        name: 'failed',
        status: 200,
        pathParameter: (world) => world.insertPendingOrder(world.owner, 'failed'),
      },
      ...listUnknownIdCases((world) => world.insertPendingOrder(world.stranger)),
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/products/{id}',
    cases: [
      { name: 'of the catalogue', status: 200, pathParameter: (world) => world.findProductId() },
      { name: 'unknown', status: 404, pathParameter: 'nothing' },
      { name: 'with a null byte', status: 404, pathParameter: 'a%00' },
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
      { name: 'a way out of the folder', status: 404, pathParameter: '..%2F..%2Fetc/passwd' },
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/trending/{category}',
    cases: [
      ...['tech', 'fashion', 'home', 'sports', 'books'].map((parameter) => ({
        name: parameter,
        status: 200,
        parameter,
        query: 'limit=4',
      })),
      { name: 'a limit that is none', status: 200, pathParameter: 'tech', query: 'limit=x' },
      { name: 'an unknown category', status: 404, pathParameter: 'cars' },
    ],
  },
  { method: 'get', path: '/api/gift-finder/categories', cases: [{ name: 'any', status: 200 }] },
  {
    method: 'get',
    path: '/api/gift-finder/suggestions',
    cases: [
      { name: 'of interests', status: 200, query: 'query=mu&type=interest' },
      { name: 'of relations', status: 200, query: 'query=f&type=relation' },
      { name: 'of occasions', status: 200, query: 'query=b&type=occasion' },
      { name: 'of nothing typed', status: 200 },
      { name: 'of an unknown type', status: 422, query: 'type=colour' },
      { name: 'of a list', status: 422, query: 'query=a&query=b' },
    ],
  },
];
