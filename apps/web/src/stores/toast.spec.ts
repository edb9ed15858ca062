import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useToastStore } from './toast';

describe('toast store', () => {
  beforeEach(() => setActivePinia(createPinia()));

  it('shows only one toast per key, even after it was dismissed', () => {
    const store = useToastStore();
    store.success('first', 'title', { key: 'order:5' });
    store.dismiss(store.toasts[0]?.id ?? NaN);
    store.success('second', 'title', { key: 'order:5' });
    expect(store.toasts).toEqual([]);
  });

  it('shows every toast without a key, newest first, at most four at a time', () => {
    const store = useToastStore();
    for (const text of ['a', 'b', 'c', 'd', 'e']) store.error(text, 'title');
    expect(store.toasts.map(({ message }) => message)).toEqual(['e', 'd', 'c', 'b']);
  });

  it('removes toasts and keys on reset()', () => {
    const store = useToastStore();
    store.success('for one user', 'title', { key: 'order:5' });
    store.reset();
    expect(store.toasts).toEqual([]);
    store.success('for the next', 'title', { key: 'order:5' });
    expect(store.toasts).toHaveLength(1);
  });
});
