import { describeCrashes } from './crash-cases';

describe('A search with jobs in PostgreSQL', () => describeCrashes('database'));
