import 'reflect-metadata';
import { loadConfig } from '@giftspire/config';
import { createDataSource, describeDatabaseError, migrate } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { PreparationOutcome, PreparationTask } from './preparation-messages';

/**
 * Tasks of this process, which migrates and seeds the database for the launcher and ends when the launcher closes the IPC
 * channel. A separate process, because the launcher would otherwise keep this code in memory.
 */
const TASKS = { migrate: migrateDatabase, seed };

process.on('message', ({ task, databaseUrl }: PreparationTask) => {
  TASKS[task](databaseUrl).then(
    (detail) => sendOutcome({ detail }),
    (error: unknown) => sendOutcome(toProblem(error)),
  );
});
// Ctrl-C is handled by the launcher, which waits for the current task.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

async function migrateDatabase(databaseUrl: string): Promise<string> {
  try {
    const applied = await migrate(databaseUrl);
    return applied.length > 0 ? `${applied.length} applied` : 'up to date';
  } catch (error) {
    throw new StartFailure(describeDatabaseError(loadConfig(), error), { cause: error });
  }
}

async function seed(databaseUrl: string): Promise<string> {
  const dataSource = await createDataSource(databaseUrl).initialize();
  try {
    const { total } = await seedCatalogue(dataSource);
    return `${total} products`;
  } finally {
    await dataSource.destroy();
  }
}

function toProblem(error: unknown): PreparationOutcome {
  if (error instanceof StartFailure) return { problem: error.message };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { problem: message, stack };
}

function sendOutcome(outcome: PreparationOutcome): void {
  process.send?.(outcome);
}
