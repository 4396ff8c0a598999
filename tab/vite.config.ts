import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages in Teams, built to files that the bot's own server hands out under `/tab/`. */
export default defineConfig({
  root: here('./app'),
  base: '/tab/',
  plugins: [react()],
  build: { outDir: here('../dist/tab'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  clearScreen: false,
});
