import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/**
 * Lets src/islands/load-part.ts fetch what pages import() instead of Vite's own helper: after one failed fetch that
 * one would stay dead until the page is loaded anew.
 * @type {import('vite').Plugin}
 */
const partLoader = {
  name: 'tamin-nama:load-part',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? "export { loadPart as __vitePreload } from '/src/islands/load-part.ts';"
      : undefined,
};

// Addresses, output folder and site base come from the command line scripts through the environment
// (see scripts/), so that one configuration serves build, dev, tests and mirrors.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://tamin-nama.example',
  outDir: process.env.TAMIN_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 10, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // The content security policy refuses inline scripts, small ones too.
      assetsInlineLimit: 0,
      // A part that imports nothing is a file to be fetched first, too.
      modulePreload: { resolveDependencies: (file, imported) => (imported.length > 0 ? imported : [file]) },
    },
    plugins: [partLoader],
  },
  integrations: [
    sitemap({
      // Embedded views and steps of questions are parts of other pages; past states of a dataset are not for search engines.
      filter: (address) => !/\/embed\/|\/as-known\/|\/latest\/|\/report\/check\/\d/u.test(address),
      i18n: { defaultLocale: 'fa', locales: { fa: 'fa', en: 'en' } },
    }),
  ],
});
