const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { paths } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')).jsc;

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    // import() becomes require() too: Nest loads optional packages that way, and jest cannot import.
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      // By the transform, not by moduleNameMapper: that one does not apply to global setups.
      baseUrl: __dirname,
      paths,
    },
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  // Nest 12 is published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs)/)'],
  ...more,
});

const withDatabase = {
  globalSetup: '<rootDir>/test/support/start-database-server.ts',
  globalTeardown: '<rootDir>/test/support/stop-database-server.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project('unit', [
      '<rootDir>/libs/**/!(*.integration).spec.ts',
      '<rootDir>/apps/**/!(*.integration).spec.ts',
      '<rootDir>/bench/**/!(*.integration).spec.ts',
    ]),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project(
      'integration',
      [
        '<rootDir>/{libs,apps,bench}/**/*.integration.spec.ts',
        '<rootDir>/test/adopters/**/*.spec.ts',
      ],
      withDatabase,
    ),
    project('protocol', ['<rootDir>/test/protocol/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    project('chaos', ['<rootDir>/test/chaos/**/*.spec.ts']),
  ],
};
