import type { ApiWorld } from '../api-world';
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
const unknownIds = (own: (world: ApiWorld) => Promise<string>): EndpointCase[] => [
  { name: 'of somebody else', status: 404, parameter: own },
  { name: 'unknown', status: 404, parameter: '987654321' },
  { name: 'not a number', status: 404, parameter: 'abc' },
  { name: 'zero', status: 404, parameter: '0' },
  { name: 'negative', status: 404, parameter: '-1' },
  { name: 'beyond bigint', status: 404, parameter: BEYOND_BIGINT },
  { name: 'with a null byte', status: 404, parameter: '1%00' },
];

const pages: EndpointCase[] = [
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

export const GIFT_FINDER: readonly EndpointCases[] = [
  {
    method: 'post',
    path: '/api/gift-finder/search',
    takesBody: true,
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
  { method: 'get', path: '/api/gift-finder/searches', cases: pages },
  {
    method: 'get',
    path: '/api/gift-finder/searches/{id}',
    cases: [
      { name: 'own', status: 200, parameter: (world) => world.result(world.owner) },
      ...unknownIds((world) => world.result(world.stranger)),
    ],
  },
  { method: 'get', path: '/api/gift-finder/pending-orders', cases: pages },
  {
    method: 'post',
    path: '/api/gift-finder/pending-orders/{id}/retry',
    cases: [
      {
        name: 'failed',
        status: 200,
        parameter: (world) => world.pendingOrder(world.owner, 'failed'),
      },
      { name: 'still waiting', status: 409, parameter: (world) => world.pendingOrder(world.owner) },
      ...unknownIds((world) => world.pendingOrder(world.stranger, 'failed')),
    ],
  },
  {
    method: 'delete',
    path: '/api/gift-finder/pending-orders/{id}',
    cases: [
      { name: 'waiting', status: 200, parameter: (world) => world.pendingOrder(world.owner) },
      {
        name: 'failed',
        status: 200,
        parameter: (world) => world.pendingOrder(world.owner, 'failed'),
      },
      ...unknownIds((world) => world.pendingOrder(world.stranger)),
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/products/{id}',
    cases: [
      { name: 'of the catalogue', status: 200, parameter: (world) => world.productId() },
      { name: 'unknown', status: 404, parameter: 'nothing' },
      { name: 'with a null byte', status: 404, parameter: 'a%00' },
    ],
  },
  {
    method: 'get',
    path: '/api/gift-finder/artwork/{icon}/{file}',
    isPublic: true,
    isUnlimited: true,
    cases: [
      { name: 'a drawing', status: 200, parameter: 'gift/sage.svg' },
      { name: 'an unknown icon', status: 404, parameter: 'nothing/sage.svg' },
      { name: 'an unknown palette', status: 404, parameter: 'gift/nothing.svg' },
      { name: 'a way out of the folder', status: 404, parameter: '..%2F..%2Fetc/passwd' },
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
      { name: 'a limit that is none', status: 200, parameter: 'tech', query: 'limit=x' },
      { name: 'an unknown category', status: 404, parameter: 'cars' },
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
