import { describe, expect, it } from 'vitest';
import { findProductRoute } from './product-route';

const ORIGIN = 'https://gifts.example';

describe('findProductRoute', () => {
  it('returns the route of a product page on this origin', () => {
    expect(findProductRoute(`${ORIGIN}/products/DEMO-1%2F2`, ORIGIN)).toEqual({
      name: 'product',
      params: { id: 'DEMO-1/2' },
    });
  });

  it.each([
    'https://shop.example/products/7',
    `${ORIGIN}/search/7#DEMO-1`,
    `${ORIGIN}/products/`,
    'nonsense',
    '',
  ])('returns null for %j', (url) => {
    expect(findProductRoute(url, ORIGIN)).toBeNull();
  });
});
