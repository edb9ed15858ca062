// Measures the quality of the search (`npm run bench:search`) or its speed (`npm run bench:search -- speed`).
import 'reflect-metadata';
import { runWithTemporaryCatalogue } from './run-with-temporary-catalogue';
import { createQualityReportText } from './quality/create-quality-report-text';
import { growCatalogueAndCreateSpeedReportText } from './speed/grow-catalogue-and-create-speed-report-text';

async function main([mode]: readonly string[]): Promise<void> {
  const createReport =
    mode === 'speed' ? growCatalogueAndCreateSpeedReportText : createQualityReportText;
  process.stdout.write(`${await runWithTemporaryCatalogue(createReport)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
