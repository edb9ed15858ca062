import { describe, expect, it } from 'vitest';
import { toProductRoute } from './product-route';

const ORIGIN = 'https://gifts.example';

describe('toProductRoute', () => {
  it('returns the route of a product page on this origin', () => {
    expect(toProductRoute(`${ORIGIN}/products/DEMO-1%2F2`, ORIGIN)).toEqual({
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
    expect(toProductRoute(url, ORIGIN)).toBeNull();
  });
});
