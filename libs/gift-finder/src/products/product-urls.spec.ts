import { toProductUrls } from './product-urls';

const APP_URL = 'https://gifts.example';

describe('toProductUrls', () => {
  it('returns the product page of the app and the drawing of the category when a product has neither', () => {
    const product = { id: 'DEMO-1/2', category: 'home', image: null, url: null };
    expect(toProductUrls(product, APP_URL)).toEqual({
      url: 'https://gifts.example/products/DEMO-1%2F2',
      image: 'https://gifts.example/catalogue/home.svg',
    });
  });

  it('makes an image path absolute', () => {
    const product = { id: '1', category: 'home', image: '/api/catalogue/artwork/1.svg' };
    expect(toProductUrls(product, APP_URL).image).toBe(
      'https://gifts.example/api/catalogue/artwork/1.svg',
    );
  });

  it('does not change absolute URLs', () => {
    const external = { url: 'https://shop.example/1', image: 'https://shop.example/1.jpg' };
    expect(toProductUrls({ id: '1', category: 'home', ...external }, APP_URL)).toEqual(external);
  });
});
