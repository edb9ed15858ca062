import { createDataSource, describeDatabaseError, acquireReadyDatabase } from '@giftspire/database';
import type { Config } from '@giftspire/config';
import {
  IMPORT_FORMATS,
  importCatalogue,
  type ImportFormat,
  type ImportReport,
  InvalidImportFileError,
} from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import { InvalidArgumentError, Option } from 'commander';
import { createReadStream } from 'node:fs';
import type { CommandContext, RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';

interface ImportCommandOptions {
  format: ImportFormat;
  source: string;
  currency: string;
  dryRun?: boolean;
}

/** Number of products read between two printed lines of progress. */
const PRODUCTS_PER_PROGRESS_LINE = 10_000;

/** Registers the command `catalogue:import`. */
export const registerCatalogueImportCommand: RegisterCommand = (program, context) => {
  program
    .command('catalogue:import')
    .description('import the products of a shop from a file; repeating it updates them')
    .argument('<file>', 'file to import')
    .addOption(
      new Option('--format <format>', 'format of the file')
        .choices(IMPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .option(
      '--source <name>',
      'name of the shop, which keeps its product ids apart from those of others',
      parseSourceName,
      'import',
    )
    .option('--currency <code>', 'currency of prices without one', parseCurrencyCode, 'EUR')
    .option('--dry-run', 'check the file without storing anything')
    .addHelpText(
      'after',
      formatExamples(
        'catalogue:import products.csv --format csv --dry-run',
        'catalogue:import feed.xml --format google --source my-shop',
      ),
    )
    .action((file: string, flags: ImportCommandOptions) =>
      importAndPrintReport(file, flags, context),
    );
};

/**
 * Imports the file and prints progress and report. Sets the exit code 1 when every product is rejected, or none found.
 */
async function importAndPrintReport(
  file: string,
  flags: ImportCommandOptions,
  context: CommandContext,
): Promise<void> {
  const { print, setExitCode } = context;
  const config = context.loadConfig();
  const database = await acquireReadyDatabase(config);
  const dataSource = createDataSource(database.url);
  let printedCount = 0;
  try {
    await dataSource.initialize();
    const report = await importCatalogue(dataSource, createReadStream(file), {
      ...flags,
      isDryRun: flags.dryRun === true,
      onProgress: ({ read }) => {
        if (read - printedCount < PRODUCTS_PER_PROGRESS_LINE) return;
        printedCount = read;
        print(`${read} read`);
      },
    });
    for (const line of formatReportLines(report, flags)) print(line);
    if (report.rejected === report.read) setExitCode(1);
  } catch (error) {
    throw new StartFailure(describeImportError(config, file, error), { cause: error });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.release();
  }
}

function formatReportLines(
  report: ImportReport,
  { dryRun, format }: ImportCommandOptions,
): string[] {
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

function describeImportError(config: Config, file: string, error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof InvalidImportFileError) return `${file}: ${error.message}`;
  if (syscall === 'open' || syscall === 'read') return `${file}: cannot be read (${code})`;
  return describeDatabaseError(config, error);
}

function parseSourceName(value: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(value) || value === 'giftspire-demo')
    throw new InvalidArgumentError(
      'Up to 32 small letters, digits and hyphens, not giftspire-demo.',
    );
  return value;
}

function parseCurrencyCode(value: string): string {
  if (!/^[A-Z]{3}$/.test(value)) throw new InvalidArgumentError('Three capital letters.');
  return value;
}
