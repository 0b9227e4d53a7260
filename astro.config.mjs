import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// Addresses, output folder and site base come from the command line scripts through the environment
// (see scripts/), so that one configuration serves build, dev, tests and mirrors.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://tamin-nama.example',
  outDir: process.env.TAMIN_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 10, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The content security policy refuses inline scripts, small ones too.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    sitemap({
      // Embedded views and steps of questions are parts of other pages; past states of a dataset are not for search engines.
      filter: (address) => !/\/embed\/|\/as-known\/|\/latest\/|\/report\/check\/\d/u.test(address),
      i18n: { defaultLocale: 'fa', locales: { fa: 'fa', en: 'en' } },
    }),
  ],
});
