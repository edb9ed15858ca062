// How good the search is, and with `speed`, how fast: `npm run bench:search`, `npm run bench:search -- speed`.
import 'reflect-metadata';
import { withCatalogue } from './bench-database';
import { qualityReport } from './quality/report';
import { speedReport } from './speed/report';

async function main([what]: readonly string[]): Promise<void> {
  const report = what === 'speed' ? speedReport : qualityReport;
  process.stdout.write(`${await withCatalogue(report)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
