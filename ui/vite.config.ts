// How the screens are built, served while working, and tested.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { listedPackages } from './lint/listed-packages';

export default defineConfig({
  plugins: [svelte(), svelteTesting(), listedPackages()],
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    host: '127.0.0.1',
    // The words lie beside the screens, in the project's own folder.
    fs: { allow: ['..'] },
    // Cargo writes tens of thousands of files there.
    watch: { ignored: ['**/target/**'] },
  },
  // Fonts of pdf.js.
  assetsInclude: ['**/*.pfb'],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules'], quietDeps: true },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.50 and today's WebView2 are both newer than this.
    target: ['safari16', 'chrome111'],
    // Inlined assets would be data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // pdf.js asks for this file by its own name.
        assetFileNames: ({ names }) =>
          names.includes('openjpeg_nowasm_fallback.js')
            ? 'assets/[name][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
    sourcemap: false,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/dev/test-setup.ts'],
    restoreMocks: true,
    // Looking through a whole page for accessibility takes many seconds while cargo builds.
    testTimeout: 60_000,
  },
});
