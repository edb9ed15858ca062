import { productAddresses } from './product-addresses';

const APP_URL = 'https://gifts.example';

describe('productAddresses', () => {
  it('leads to our own page and drawing when a product has none', () => {
    const product = { id: 'DEMO-1/2', category: 'home', image: null, url: null };
    expect(productAddresses(product, APP_URL)).toEqual({
      url: 'https://gifts.example/products/DEMO-1%2F2',
      image: 'https://gifts.example/catalogue/home.svg',
    });
  });

  it('makes a path of the origin absolute', () => {
    const product = { id: '1', category: 'home', image: '/api/catalogue/artwork/1.svg' };
    expect(productAddresses(product, APP_URL).image).toBe(
      'https://gifts.example/api/catalogue/artwork/1.svg',
    );
  });

  it('leaves addresses of elsewhere as they are', () => {
    const elsewhere = { url: 'https://shop.example/1', image: 'https://shop.example/1.jpg' };
    expect(productAddresses({ id: '1', category: 'home', ...elsewhere }, APP_URL)).toEqual(
      elsewhere,
    );
  });
});
