/**
 * Allowed imports: one row per unit; any other import is an error. CONTRIBUTING.md draws and explains the table.
 */
const MAY_IMPORT = {
  'libs/contracts': [],
  'libs/config': [],
  'libs/logging': [],
  'libs/lifecycle': ['config', 'logging'],
  'libs/pusher-protocol': [],
  'libs/redis': [],
  'libs/testing': ['redis'],
  'libs/queue': ['redis'],
  'libs/batching': [],
  'libs/sanctum': ['batching'],
  'libs/http-client': [],
  'libs/broadcasting': ['pusher-protocol', 'http-client'],
  'libs/reverb': ['pusher-protocol', 'redis'],
  'libs/broadcast-queue': ['broadcasting', 'queue'],
  'libs/users': ['contracts', 'batching', 'sanctum', 'broadcasting'],
  'libs/notifications': ['contracts', 'broadcasting', 'users'],
  'libs/gift-finder': [
    'contracts',
    'batching',
    'broadcasting',
    'broadcast-queue',
    'http-client',
    'queue',
    'notifications',
    'users',
  ],
  'libs/database': ['config', 'lifecycle'],
  'apps/api': [
    'contracts',
    'config',
    'lifecycle',
    'logging',
    'batching',
    'sanctum',
    'broadcasting',
    'redis',
    'queue',
    'users',
    'notifications',
    'gift-finder',
    'database',
  ],
  'apps/worker': [
    'sanctum',
    'config',
    'lifecycle',
    'logging',
    'broadcasting',
    'broadcast-queue',
    'queue',
    'users',
    'notifications',
    'gift-finder',
    'database',
  ],
  'apps/reverb': ['config', 'lifecycle', 'logging', 'reverb'],
  'apps/console': [
    'config',
    'contracts',
    'lifecycle',
    'logging',
    'broadcasting',
    'sanctum',
    'users',
    'notifications',
    'queue',
    'gift-finder',
    'database',
  ],
  'apps/launcher': ['config', 'lifecycle', 'database', 'gift-finder'],
  'apps/web': ['contracts'],
};

const TESTS = '(\\.spec\\.ts$|/testing/)';

const direction = (unit, libs, name, from) => ({
  name,
  severity: 'error',
  comment: `${unit} may import ${libs.length ? libs.join(', ') : 'no other lib'}.`,
  from,
  to: { path: '^libs/', pathNot: [`^${unit}/`, ...libs.map((lib) => `^libs/${lib}/`)] },
});

const directions = Object.entries(MAY_IMPORT).flatMap(([unit, libs]) => [
  direction(unit, libs, `direction:${unit}`, { path: `^${unit}/`, pathNot: TESTS }),
  // Tests get a real database and a real Redis.
  direction(unit, [...libs, 'database', 'testing'], `direction:${unit}:tests`, {
    path: `^${unit}/.*${TESTS}`,
  }),
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'core-is-framework-pure',
      comment:
        'The publishable cores are plain TypeScript; Nest and the ORM live in their src/nest.',
      severity: 'error',
      from: {
        path: '^libs/(pusher-protocol|redis|reverb|broadcasting|batching|sanctum|http-client)/src/',
        pathNot: ['/src/nest/', '\\.spec\\.ts$'],
      },
      to: { path: '(^|node_modules/)(@nestjs/|typeorm|express|fastify)|^libs/[^/]+/src/nest/' },
    },
    {
      name: 'front-door-only',
      comment:
        'Enter another lib by src/index.ts, src/nest/index.ts, src/testing/index.ts or src/embedded/index.ts.',
      severity: 'error',
      from: { path: '^(?:libs|apps|test)/([^/]+)/' },
      to: {
        path: '^libs/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/((nest|testing|embedded)/)?index\\.ts$'],
      },
    },
    {
      name: 'no-self-barrel',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/', pathNot: '/index\\.ts$' },
      to: { path: '^libs/$1/src/index\\.ts$' },
    },
    {
      name: 'testing-helpers-stay-in-tests',
      severity: 'error',
      from: { pathNot: '(\\.spec\\.ts$|/testing/|^test/|^bench/)' },
      to: { path: '(/src/testing/|^libs/testing/)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
  },
};
