// Measures the WebSocket server against a naive one: `npm run bench:reverb -- --help`.
import { parseCommandLine } from './command-line';
import { measureServersInAlternation } from './measure-servers-in-alternation';
import { formatReportTable, createReportRows, type ReportRow } from './report';
import { CASE_FACTORIES_BY_SCENARIO } from './scenarios';

async function main(): Promise<void> {
  const { scenarios, rounds, json, cpuProf, ...scenarioOptions } = parseCommandLine(
    process.argv.slice(2),
  );
  const profilingFlags = cpuProf === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${cpuProf}`];
  const rows: ReportRow[] = [];
  for (const scenario of scenarios)
    for (const benchmarkCase of CASE_FACTORIES_BY_SCENARIO[scenario](scenarioOptions)) {
      if (!json) process.stderr.write(`… ${benchmarkCase.title}\n`);
      rows.push(
        ...createReportRows(
          benchmarkCase.title,
          await measureServersInAlternation(benchmarkCase, rounds, profilingFlags),
        ),
      );
    }
  if (json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  else
    process.stdout.write(
      `${formatReportTable(rows)}\n\nMedians of ${rounds} rounds; ratio: CPU time relative to the naive server.\n`,
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
