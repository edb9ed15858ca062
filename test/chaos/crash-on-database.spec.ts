import { describeCrashRecovery } from './describe-crash-recovery';

describe('A search with jobs in PostgreSQL', () => describeCrashRecovery('database'));
