/** Imports flow one way, and a domain is entered only by its door. */
const layers = ['shared', 'content', 'db', 'domain', 'api'];
const order = [
  ['identity', 'access', 'settings'],
  ['equipment', 'media', 'exercises', 'gyms'],
  ['workouts', 'yoga', 'health'],
  ['programs', 'training', 'goals', 'profile', 'coaching', 'institutions'],
  ['activity', 'favorites', 'ratings', 'payments', 'mind', 'history'],
  ['notifications', 'events', 'errors', 'privacy'],
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    ...layers.map((layer, rank) => ({
      name: `${layer}-imports-only-lower-layers`,
      severity: 'error',
      from: { path: `^packages/${layer}/` },
      to: { path: `^(apps/|packages/(${[...layers.slice(rank + 1), 'ui', 'libsql-server'].join('|')})/)` },
    })),
    ...order.slice(0, -1).map((domains, rank) => ({
      name: `${domains[0]}-and-its-peers-import-only-leftwards`,
      severity: 'error',
      from: { path: `^packages/domain/src/(${domains.join('|')})/`, pathNot: '(\\.test|testing)\\.ts$' },
      to: {
        path: `^packages/domain/src/(${order
          .slice(rank + 1)
          .flat()
          .join('|')})/`,
      },
    })),
    {
      name: 'history-files-knows-only-shared',
      severity: 'error',
      from: { path: '^packages/history-files/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(apps/|packages/(?!shared/|history-files/))' },
    },
    {
      name: 'files-of-history-are-read-in-the-browser',
      severity: 'error',
      from: { path: '^(apps/worker|packages/(shared|content|db|domain|api))/' },
      to: { path: '^packages/history-files/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-knows-only-ui-shared-and-types',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^(apps/worker|packages/(db|domain|content|libsql-server))/' },
    },
    {
      name: 'web-takes-only-types-of-the-api',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-domain-is-entered-by-its-door',
      severity: 'error',
      from: { path: '^packages/(api|domain/src/([^/]+)/)|^apps/worker' },
      to: { path: '^packages/domain/src/([^/]+)/(?!index\\.ts$)', pathNot: '^packages/domain/src/$2/|/testing\\.ts$' },
    },
    {
      name: 'the-product-never-imports-tests',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|^test/|testing\\.ts$|^scripts/' },
      to: { path: '\\.test\\.tsx?$|testing\\.ts$' },
    },
    {
      name: 'only-tests-and-scripts-know-the-stand-in-for-google',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^test/|testing\\.ts$|^scripts/|^packages/google-stand-in/' },
      to: { path: '^packages/google-stand-in/' },
    },
    {
      name: 'only-the-local-entry-knows-the-development-doors',
      severity: 'error',
      from: { path: '^apps/worker/src/(?!dev/|local\\.ts)' },
      to: { path: '^apps/worker/src/dev/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
