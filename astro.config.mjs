import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { EARLY_READING_PLACE } from './src/browser/early-reading-place.ts';
import { EARLY_READING_SETTINGS } from './src/browser/early-reading-settings.ts';
import { EARLY_RETURNING_LEARNER } from './src/browser/early-returning-learner.ts';
import { LAYER_ORDER } from './src/styles/layer-order.ts';

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  // Without a public address the pages simply name none (no canonical link).
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The default ('jsx') joins inline elements that stand on separate lines and so glues Vietnamese syllables.
  compressHTML: true,
  integrations: [mdx(), react()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Small scripts stay files too: the policy below then needs no hash for them.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // React in one file compresses better than in three.
          advancedChunks: {
            groups: [
              // What practice and meetings share, with the schemas it is read by: one file compresses better than two.
              {
                name: 'practice-core',
                test: /node_modules[\\/]zod[\\/]|browser[\\/](?:item-source|shared-computer)\.ts|domain[\\/]practice[\\/](?:attempt|bank|contrast-question|quiz-item|split-sentences|trigger-contrast|last-seen|concept)\.ts/u,
              },
              {
                name: 'react',
                test: /node_modules[\\/](?:react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/u,
              },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      styleDirective: { hashes: [hashOf(LAYER_ORDER)] },
      scriptDirective: {
        // Pagefind searches in WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [EARLY_READING_SETTINGS, EARLY_READING_PLACE, EARLY_RETURNING_LEARNER].map(hashOf),
      },
    },
  },
});
