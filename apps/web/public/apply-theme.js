// Mirrors src/composables/use-theme.ts for the moment before the application has loaded.
(({ document, localStorage, matchMedia }) => {
  const chosen = localStorage.getItem('theme');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(dark ? 'dark' : 'light');
})(globalThis);
