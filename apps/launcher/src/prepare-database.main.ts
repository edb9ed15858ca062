import 'reflect-metadata';
import { loadConfig } from '@giftspire/config';
import { createDataSource, describeDatabaseError, migrateDatabase } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { PreparationOutcome, PreparationTask } from './preparation-messages';

/**
 * Tasks of this child process of the launcher, by name. It ends when the launcher closes the IPC channel. A separate
 * process keeps the code of migrations and catalogue out of the launcher's memory.
 */
const TASKS = { migrate: migrateAndSummarize, seed: seedAndSummarize };

process.on('message', ({ task, databaseUrl }: PreparationTask) => {
  TASKS[task](databaseUrl).then(
    (detail) => sendOutcome({ detail }),
    (error: unknown) => sendOutcome(toFailedOutcome(error)),
  );
});
// Ignored, because the launcher handles Ctrl-C and waits for the current task.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

/** Returns the number of migrations that ran, as text for the terminal. */
async function migrateAndSummarize(databaseUrl: string): Promise<string> {
  try {
    const applied = await migrateDatabase(databaseUrl);
    return applied.length > 0 ? `${applied.length} applied` : 'up to date';
  } catch (error) {
    throw new StartFailure(describeDatabaseError(loadConfig(), error), { cause: error });
  }
}

/** Inserts or updates the built-in catalogue. Returns the number of its products, as text for the terminal. */
async function seedAndSummarize(databaseUrl: string): Promise<string> {
  const dataSource = await createDataSource(databaseUrl).initialize();
  try {
    const { total } = await seedCatalogue(dataSource);
    return `${total} products`;
  } finally {
    await dataSource.destroy();
  }
}

function toFailedOutcome(error: unknown): PreparationOutcome {
  if (error instanceof StartFailure) return { problem: error.message };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { problem: message, stack };
}

function sendOutcome(outcome: PreparationOutcome): void {
  process.send?.(outcome);
}
