import { mount, RouterLinkStub } from '@vue/test-utils';
import type { Recommendation } from '@giftspire/contracts';
import { describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import RecommendationCard from './RecommendationCard.vue';

const SHOP_PRODUCT: Recommendation = {
  asin: '7',
  title: 'Moka pot',
  url: 'https://shop.example/7',
  image: 'https://shop.example/7.jpg',
  price: 29.9,
  currency: 'EUR',
  rating: null,
  review_count: 0,
  features: [],
  is_prime: false,
  is_demo: false,
  ai_reasoning: 'It matches an interest in coffee.',
  ai_personalized_title: 'For your mother: Moka pot',
  ai_personalized_description: 'For cooking coffee.',
};

describe('RecommendationCard', () => {
  const mountCard = (changes: Partial<Recommendation> = {}) =>
    mount(RecommendationCard, {
      props: { product: { ...SHOP_PRODUCT, ...changes } },
      global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
    });

  it('links to a shop without opener and referrer', () => {
    const link = mountCard().get('a');
    expect(link.attributes()).toMatchObject({
      href: 'https://shop.example/7',
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense', ''])(
    'renders no link for %j',
    (url) => {
      const card = mountCard({ url });
      expect(card.find('a').exists()).toBe(false);
      expect(card.text()).toContain('For your mother: Moka pot');
    },
  );

  it.each([
    [true, true],
    [undefined, true],
    [false, false],
  ])('with is_demo %s shows the demo tag: %s', (isDemo, isTagShown) => {
    const card = mountCard({ is_demo: isDemo });
    expect(card.find('[data-testid="demo-catalogue"]').exists()).toBe(isTagShown);
  });

  it('shows a labelled placeholder for a broken image, and loads the next image', async () => {
    const card = mountCard();
    await card.get('img').trigger('error');
    const placeholder = card.get('[data-testid="image-fallback"]');
    expect(placeholder.attributes()).toMatchObject({ role: 'img', 'aria-label': 'Moka pot' });
    await card.setProps({ product: { ...SHOP_PRODUCT, image: 'https://shop.example/8.jpg' } });
    expect(card.get('img').attributes('src')).toBe('https://shop.example/8.jpg');
  });
});
