import { useColorMode } from '@vueuse/core';

export const THEMES = ['light', 'dark', 'auto'] as const;

/**
 * Returns the selected theme as a writable ref, stored in localStorage, and keeps the class `light` or `dark` on `<html>` in
 * step with it; `auto` follows the system. public/apply-theme.js sets the same class before the application has loaded:
 * change both together.
 */
export function useTheme() {
  const { store } = useColorMode({ storageKey: 'theme', initialValue: 'auto' });
  return store;
}
