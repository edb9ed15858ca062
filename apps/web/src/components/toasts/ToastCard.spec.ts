import { mount, RouterLinkStub } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/i18n';
import { installFakeApi } from '@/testing/fake-api';
import { createPaginatedResponse } from '@/testing/sample-data';
import type { Toast } from '@/stores/toast';
import ToastCard from './ToastCard.vue';

const toast: Toast = {
  id: 1,
  type: 'success',
  title: 'Gift Search Completed!',
  message: 'We found 7 perfect gift matches for you',
  durationMs: 7000,
  link: { to: '/search/5', labelKey: 'toast.openResult' },
  retryPendingOrderId: null,
};

describe('ToastCard', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setActivePinia(createPinia());
  });
  afterEach(() => void vi.useRealTimers());

  const mountToast = (changes: Partial<Toast> = {}) =>
    mount(ToastCard, {
      props: { toast: { ...toast, ...changes } },
      global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
    });

  it('shows title, message and a link to the result', () => {
    const card = mountToast();
    expect(card.text()).toContain('Gift Search Completed!');
    expect(card.text()).toContain('We found 7 perfect gift matches for you');
    expect(card.getComponent(RouterLinkStub).props('to')).toBe('/search/5');
  });

  it('emits "dismiss" after its duration', () => {
    const card = mountToast();
    vi.advanceTimersByTime(6_999);
    expect(card.emitted('dismiss')).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(card.emitted('dismiss')).toHaveLength(1);
  });

  it('pauses its duration while the pointer is over it', async () => {
    const card = mountToast();
    vi.advanceTimersByTime(5_000);
    await card.trigger('mouseenter');
    vi.advanceTimersByTime(60_000);
    expect(card.emitted('dismiss')).toBeUndefined();
    await card.trigger('mouseleave');
    vi.advanceTimersByTime(1_999);
    expect(card.emitted('dismiss')).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(card.emitted('dismiss')).toHaveLength(1);
  });

  it('retries a failed search on click and emits "dismiss"', async () => {
    const api = installFakeApi();
    api.respondTo('POST /gift-finder/pending-orders/9/retry', () => ({
      body: { message: 'started' },
    }));
    api.respondTo('GET /gift-finder/pending-orders', () => ({ body: createPaginatedResponse([]) }));
    const card = mountToast({ type: 'error', link: null, retryPendingOrderId: 9 });
    await card.get('[data-testid="toast-retry"]').trigger('click');
    await vi.waitFor(() => expect(card.emitted('dismiss')).toHaveLength(1));
    expect(api.requestsTo('POST /gift-finder/pending-orders/9/retry')).toHaveLength(1);
  });

  it('emits "dismiss" when the close button is clicked', async () => {
    const card = mountToast();
    await card.get('[data-testid="toast-dismiss"]').trigger('click');
    expect(card.emitted('dismiss')).toHaveLength(1);
  });
});
