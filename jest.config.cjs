const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs', ignoreDynamic: true },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
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
  moduleNameMapper: {
    '^@giftspire/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@giftspire/([^/]+)/(nest|testing)$': '<rootDir>/libs/$1/src/$2/index.ts',
  },
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
    ]),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project('integration', ['<rootDir>/{libs,apps}/**/*.integration.spec.ts'], withDatabase),
    project('protocol', ['<rootDir>/test/protocol/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    project('chaos', ['<rootDir>/test/chaos/**/*.spec.ts']),
  ],
};
