import { useColorMode } from '@vueuse/core';

export const THEMES = ['light', 'dark', 'auto'] as const;

/** The chosen theme; puts `light` or `dark` on <html>. `auto` follows the system. public/apply-theme.js is its twin. */
export function useTheme() {
  const { store } = useColorMode({ storageKey: 'theme', initialValue: 'auto' });
  return store;
}
