export { createTestDatabase, TEMPLATE_DATABASE_NAME, type TestDatabase } from './test-database';
