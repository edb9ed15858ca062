import { createDataSource, describeDatabaseError, openDatabase } from '@giftspire/database';
import type { Config } from '@giftspire/config';
import {
  IMPORT_FORMATS,
  importCatalogue,
  type ImportFormat,
  type ImportReport,
  ImportUnreadable,
} from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import { InvalidArgumentError, Option } from 'commander';
import { createReadStream } from 'node:fs';
import type { CommandContext, RegisterCommands } from '../command-context';
import { examples } from '../examples';

interface Flags {
  format: ImportFormat;
  source: string;
  currency: string;
  dryRun?: boolean;
}

/** A line of progress after so many products. */
const PROGRESS_EVERY = 10_000;

/** `catalogue:import` */
export const importCommand: RegisterCommands = (program, context) => {
  program
    .command('catalogue:import')
    .description('bring products of a shop in; safe to repeat')
    .argument('<file>', 'the file to read')
    .addOption(
      new Option('--format <format>', 'what the file is')
        .choices(IMPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .option('--source <name>', 'whose products they are', sourceName, 'import')
    .option('--currency <code>', 'of prices that name none', currencyCode, 'EUR')
    .option('--dry-run', 'check everything, store nothing')
    .addHelpText(
      'after',
      examples(
        'catalogue:import products.csv --format csv --dry-run',
        'catalogue:import feed.xml --format google --source my-shop',
      ),
    )
    .action((file: string, flags: Flags) => run(file, flags, context));
};

async function run(file: string, flags: Flags, context: CommandContext): Promise<void> {
  const { print, exitWith } = context;
  const config = context.configure();
  const database = await openDatabase(config);
  const dataSource = createDataSource(database.url);
  let announced = 0;
  try {
    await dataSource.initialize();
    const report = await importCatalogue(dataSource, createReadStream(file), {
      ...flags,
      isDryRun: flags.dryRun === true,
      onProgress: ({ read }) => {
        if (read - announced < PROGRESS_EVERY) return;
        announced = read;
        print(`${read} read`);
      },
    });
    for (const line of summary(report, flags)) print(line);
    if (report.rejected === report.read) exitWith(1);
  } catch (error) {
    throw new StartFailure(reasonOf(config, file, error), { cause: error });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.release();
  }
}

function summary(report: ImportReport, { dryRun, format }: Flags): string[] {
  const { read, inserted, updated, unchanged, rejected, rejections } = report;
  if (read === 0) return [`no product in it: is it of the format ${format}?`];
  const left = rejected - rejections.length;
  return [
    dryRun === true
      ? `${read} read: ${read - rejected} good, ${rejected} rejected; nothing was stored`
      : `${read} read: ${inserted} new, ${updated} changed, ${unchanged} as they were, ${rejected} rejected`,
    ...rejections.map(({ position, reason }) => `rejected ${position}: ${reason}`),
    ...(left > 0 ? [`and ${left} more`] : []),
  ];
}

function reasonOf(config: Config, file: string, error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof ImportUnreadable) return `${file}: ${error.message}`;
  if (syscall === 'open' || syscall === 'read') return `${file}: cannot be read (${code})`;
  return describeDatabaseError(config, error);
}

function sourceName(value: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(value) || value === 'giftspire-demo')
    throw new InvalidArgumentError(
      'Up to 32 small letters, digits and hyphens, not giftspire-demo.',
    );
  return value;
}

function currencyCode(value: string): string {
  if (!/^[A-Z]{3}$/.test(value)) throw new InvalidArgumentError('Three capital letters.');
  return value;
}
