import { defineConfig } from 'vite';
import { gzipFiles } from './gzip-files.js';

// The explorer is Preact; the playground calls React by name, so JSX is Preact's everywhere.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [gzipFiles()],
  worker: { format: 'es' },
  build: {
    outDir: process.env.WEB_OUT ?? 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      input: { explorer: 'explorer.html', playground: 'playground.html' },
      // React's directives say nothing to a bundle without a server.
      onLog: (level, log, report) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log); },
    },
  },
});
