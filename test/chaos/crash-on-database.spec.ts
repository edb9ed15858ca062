import { describeCrashes } from './crash-cases';

describe('a process is killed, jobs in PostgreSQL', () => describeCrashes('database'));
