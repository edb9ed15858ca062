import { describe, expect, it } from 'vitest';
import { productRoute } from './product-route';

const HERE = 'https://gifts.example';

describe('productRoute', () => {
  it('stays in the app for our own product page', () => {
    expect(productRoute(`${HERE}/products/DEMO-1%2F2`, HERE)).toEqual({
      name: 'product',
      params: { id: 'DEMO-1/2' },
    });
  });

  it.each([
    'https://shop.example/products/7',
    `${HERE}/search/7#DEMO-1`,
    `${HERE}/products/`,
    'nonsense',
    '',
  ])('leads away for %j', (url) => {
    expect(productRoute(url, HERE)).toBeNull();
  });
});
