import icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin, type ProxyOptions } from 'vite';
import solid from 'vite-plugin-solid';
import { messages } from './build/messages-plugin.ts';

/** What every browser of the last two years runs; light-dark() and view transitions need no lowering. */
const chrome = 123;
const firefox = 128;
const safari = [17, 5] as const;
const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** What every page needs, as parts of a module's path. */
const everyPage = [
  '/node_modules/(solid-js|@solidjs|@tanstack|icu-minify)/',
  '/packages/ui/src/(cx|glyphs|button|toast|state|error-state|field|text-field|page-header|skeleton|empty-state|search-field|row-list|chip|chip-group|select|link-button|section)\\.',
  '/apps/web/src/lib/(?!areas|trpc-client|kept|form|changes|outbox|own)',
];

/** The worker is asked under the name the browser used: it sends whoever comes by another name to its own. */
const api: ProxyOptions = { target: process.env.API_ORIGIN ?? 'http://127.0.0.1:8787', changeOrigin: false };

/** Under the number of this machine every write would be refused, and no browser makes passkeys for a number. */
const underItsName: Plugin = {
  name: 'under-its-name',
  configureServer({ middlewares }) {
    middlewares.use(({ headers: { host = '' }, url }, response, next) => {
      if (!host.startsWith('127.0.0.1')) return next();
      response.writeHead(307, { location: `http://${host.replace('127.0.0.1', 'localhost')}${url}` }).end();
    });
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [
    underItsName,
    messages({ folder: `${import.meta.dirname}/src/i18n`, reference: 'en' }),
    icons({ compiler: 'solid', scale: 1.25 }),
    // The prerendered page is replaced by the live one, not hydrated: neither side needs hydration marks.
    solid(isSsrBuild ? { ssr: true, solid: { generate: 'ssr', hydratable: false } } : {}),
  ],
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      targets: { chrome: version(chrome), firefox: version(firefox), safari: version(...safari) },
      cssModules: { pattern: '[hash]_[local]' },
    },
  },
  ssr: { noExternal: true },
  worker: { format: 'es' },
  build: {
    target: [`chrome${chrome}`, `firefox${firefox}`, `safari${safari.join('.')}`],
    cssMinify: 'lightningcss',
    sourcemap: 'hidden',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The entry would name what every page to come is made of, which a first visit pays for. Styles it has to name.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    assetsInlineLimit: 0,
    // A schema that nothing parses with is left out: making one (`v.…`) and reading its entries has no effect.
    rolldownOptions: {
      treeshake: {
        propertyReadSideEffects: false,
        manualPureFunctions: ['v'],
        moduleSideEffects: (id) => !id.includes('/packages/shared/src/'),
      },
      output: {
        // One file for what every page needs: a dozen small ones compress worse and cost a request each.
        codeSplitting: {
          groups: [
            // What parses is needed by later pages alone, and would come with whatever stands beside a schema.
            { name: 'schemas', test: /\/node_modules\/valibot\//, priority: 1 },
            {
              name: 'core',
              test: new RegExp(everyPage.join('|')),
            },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', proxy: { '/trpc': api, '/auth': api, '/files': api } },
}));
