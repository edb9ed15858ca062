import { useColorMode } from '@vueuse/core';

export const THEMES = ['light', 'dark', 'auto'] as const;

/**
 * Returns the selected theme as a writable ref and sets the class `light` or `dark` on `<html>`; `auto` follows the system. Change
 * public/apply-theme.js along with it: it sets the same class before the application has loaded.
 */
export function useTheme() {
  const { store } = useColorMode({ storageKey: 'theme', initialValue: 'auto' });
  return store;
}
