import { mount, RouterLinkStub } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/i18n';
import { usePendingOrderStore } from '@/stores/pending-order';
import { installFakeApi } from '@/testing/fake-api';
import {
  createPaginatedResponse,
  createPendingOrder,
  createSearchProgressPayload,
} from '@/testing/sample-data';
import SubmittedSearchPanel from './SubmittedSearchPanel.vue';

describe('SubmittedSearchPanel', () => {
  const orderStore = () => usePendingOrderStore();

  beforeEach(() => {
    setActivePinia(createPinia());
    vi.stubGlobal('scrollTo', () => undefined);
  });

  async function mountPanelWithOrder(order = createPendingOrder()) {
    installFakeApi().respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([order]),
    }));
    await orderStore().load();
    const global = { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } };
    return mount(SubmittedSearchPanel, { global });
  }

  it('shows the progress of the search and updates it', async () => {
    const page = await mountPanelWithOrder();
    const shownStage = () => page.get('[data-testid="order-progress"]').attributes('data-stage');
    expect(shownStage()).toBe('queued');
    orderStore().updateListFromProgress(createSearchProgressPayload(1, 'ranking'));
    await page.vm.$nextTick();
    expect(shownStage()).toBe('ranking');
    expect(page.get('[role="progressbar"]').attributes('aria-valuetext')).toBe(
      'Choosing what fits best',
    );
  });

  it('shows the progress when the pending orders load after the panel', async () => {
    const global = { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } };
    const page = mount(SubmittedSearchPanel, { global });
    installFakeApi().respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([createPendingOrder()]),
    }));
    await orderStore().load();
    await page.vm.$nextTick();
    expect(page.find('[data-testid="order-progress"]').exists()).toBe(true);
  });

  it('shows the failure of the search', async () => {
    const page = await mountPanelWithOrder();
    await page.vm.$nextTick();
    installFakeApi().respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([createPendingOrder({ failed_at: '2026-11-23T10:00:00Z' })]),
    }));
    await orderStore().load();
    await page.vm.$nextTick();
    expect(page.text()).toContain('This one did not work');
    expect(page.find('[data-testid="order-progress"]').exists()).toBe(false);
  });
});
