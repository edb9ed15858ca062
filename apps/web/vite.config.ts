import { fileURLToPath, URL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const apiOrigin = 'http://localhost:9090';

export default defineConfig({
  base: '/',
  plugins: [vue(), tailwindcss()],
  resolve: {
    alias: {
      '@giftspire/contracts': here('../../libs/contracts/src/index.ts'),
      '@': here('./src'),
    },
  },
  build: {
    // The API serves the pages from here; outside apps/web, so Vite has to be told that emptying it is fine.
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
  },
  server: {
    port: 5173,
    proxy: { '/api': apiOrigin, '/catalogue': apiOrigin },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
