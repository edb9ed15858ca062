// Measures the quality of the search (`npm run bench:search`) or its speed (`npm run bench:search -- speed`).
import 'reflect-metadata';
import { runWithCatalogue } from './run-with-catalogue';
import { createQualityReport } from './quality/create-quality-report';
import { createSpeedReport } from './speed/create-speed-report';

async function main([mode]: readonly string[]): Promise<void> {
  const createReport = mode === 'speed' ? createSpeedReport : createQualityReport;
  process.stdout.write(`${await runWithCatalogue(createReport)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
