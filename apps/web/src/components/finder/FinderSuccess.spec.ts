import { mount, RouterLinkStub } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/i18n';
import { usePendingOrderStore } from '@/stores/pending-order';
import { fakeApi } from '@/testing/fake-api';
import { pageOf, pendingOrder, searchProgress } from '@/testing/samples';
import FinderSuccess from './FinderSuccess.vue';

describe('FinderSuccess', () => {
  const orders = () => usePendingOrderStore();

  beforeEach(() => {
    setActivePinia(createPinia());
    vi.stubGlobal('scrollTo', () => undefined);
  });

  async function render(order = pendingOrder()) {
    fakeApi().on('GET /gift-finder/pending-orders', () => ({ body: pageOf([order]) }));
    await orders().load();
    const global = { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } };
    return mount(FinderSuccess, { global });
  }

  it('shows how far the search is, as it goes on', async () => {
    const page = await render();
    const stage = () => page.get('[data-testid="order-progress"]').attributes('data-stage');
    expect(stage()).toBe('queued');
    orders().advance(searchProgress(1, 'ranking'));
    await page.vm.$nextTick();
    expect(stage()).toBe('ranking');
    expect(page.get('[role="progressbar"]').attributes('aria-valuetext')).toBe(
      'Choosing what fits best',
    );
  });

  it('shows it also when the list comes a moment later', async () => {
    const global = { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } };
    const page = mount(FinderSuccess, { global });
    fakeApi().on('GET /gift-finder/pending-orders', () => ({ body: pageOf([pendingOrder()]) }));
    await orders().load();
    await page.vm.$nextTick();
    expect(page.find('[data-testid="order-progress"]').exists()).toBe(true);
  });

  it('says so when the search has failed', async () => {
    const page = await render();
    await page.vm.$nextTick();
    fakeApi().on('GET /gift-finder/pending-orders', () => ({
      body: pageOf([pendingOrder({ failed_at: '2026-11-23T10:00:00Z' })]),
    }));
    await orders().load();
    await page.vm.$nextTick();
    expect(page.text()).toContain('This one did not work');
    expect(page.find('[data-testid="order-progress"]').exists()).toBe(false);
  });
});
