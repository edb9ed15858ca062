// Sets the theme class before the application has loaded; keep in step with src/composables/use-theme.ts.
(({ document, localStorage, matchMedia }) => {
  const storedTheme = localStorage.getItem('theme');
  const isDark =
    storedTheme === 'dark' ||
    (storedTheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(isDark ? 'dark' : 'light');
})(globalThis);
