import { fileURLToPath, URL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const resolvePath = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const apiOrigin = 'http://localhost:9090';

export default defineConfig({
  base: '/',
  plugins: [vue(), tailwindcss()],
  resolve: {
    alias: {
      '@giftspire/contracts': resolvePath('../../libs/contracts/src/index.ts'),
      '@': resolvePath('./src'),
    },
  },
  build: {
    // The API serves this folder. It lies outside apps/web, where Vite does not empty it unless told to.
    outDir: resolvePath('../../dist/apps/web'),
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
