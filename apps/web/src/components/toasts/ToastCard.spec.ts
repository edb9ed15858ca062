import { mount, RouterLinkStub } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/i18n';
import { fakeApi } from '@/testing/fake-api';
import { pageOf } from '@/testing/samples';
import type { Toast } from '@/stores/toast';
import ToastCard from './ToastCard.vue';

const toast: Toast = {
  id: 1,
  kind: 'success',
  title: 'Gift Search Completed!',
  message: 'We found 7 perfect gift matches for you',
  durationMs: 7000,
  link: { to: '/search/5', labelKey: 'toast.openResult' },
  retryOf: null,
};

describe('ToastCard', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setActivePinia(createPinia());
  });
  afterEach(() => void vi.useRealTimers());

  const render = (changes: Partial<Toast> = {}) =>
    mount(ToastCard, {
      props: { toast: { ...toast, ...changes } },
      global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
    });

  it('shows title, message and the way to the result', () => {
    const card = render();
    expect(card.text()).toContain('Gift Search Completed!');
    expect(card.text()).toContain('We found 7 perfect gift matches for you');
    expect(card.getComponent(RouterLinkStub).props('to')).toBe('/search/5');
  });

  it('goes after its time', () => {
    const card = render();
    vi.advanceTimersByTime(6_999);
    expect(card.emitted('dismiss')).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(card.emitted('dismiss')).toHaveLength(1);
  });

  it('waits while the pointer is on it, and then only for the rest of its time', async () => {
    const card = render();
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

  it('tries a failed search again with one click, and goes', async () => {
    const api = fakeApi();
    api.on('POST /gift-finder/pending-orders/9/retry', () => ({ body: { message: 'started' } }));
    api.on('GET /gift-finder/pending-orders', () => ({ body: pageOf([]) }));
    const card = render({ kind: 'error', link: null, retryOf: 9 });
    await card.get('[data-testid="toast-retry"]').trigger('click');
    await vi.waitFor(() => expect(card.emitted('dismiss')).toHaveLength(1));
    expect(api.callsTo('POST /gift-finder/pending-orders/9/retry')).toHaveLength(1);
  });

  it('goes when dismissed', async () => {
    const card = render();
    await card.get('[data-testid="toast-dismiss"]').trigger('click');
    expect(card.emitted('dismiss')).toHaveLength(1);
  });
});
