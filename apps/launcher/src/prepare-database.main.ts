import 'reflect-metadata';
import { loadConfig } from '@giftspire/config';
import { createDataSource, describeDatabaseError, migrate } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { PreparationOutcome, PreparationTask } from './preparation-messages';

/**
 * Brings the database up to date for the launcher, in a process of its own: the launcher runs as long as the application
 * and has no use for the code of this afterwards. Ends when the launcher closes the channel.
 */
const TASKS = { migrate: migrateDatabase, seed };

process.on('message', ({ task, databaseUrl }: PreparationTask) => {
  TASKS[task](databaseUrl).then(
    (detail) => answer({ detail }),
    (error: unknown) => answer(problemOf(error)),
  );
});
// The terminal's Ctrl-C is the launcher's to answer, once the task is done.
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

function problemOf(error: unknown): PreparationOutcome {
  if (error instanceof StartFailure) return { problem: error.message };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { problem: message, stack };
}

function answer(outcome: PreparationOutcome): void {
  process.send?.(outcome);
}
