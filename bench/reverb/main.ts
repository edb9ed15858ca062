// What the WebSocket server costs, beside a naive one: `npm run bench:reverb -- --help`.
import { parseCommandLine } from './command-line';
import { compare } from './compare';
import { report, rowsOf, type Row } from './report';
import { SCENARIOS } from './scenarios';

async function main(): Promise<void> {
  const { scenarios, rounds, json, cpuProf, ...effort } = parseCommandLine(process.argv.slice(2));
  const profiling = cpuProf === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${cpuProf}`];
  const rows: Row[] = [];
  for (const scenario of scenarios)
    for (const each of SCENARIOS[scenario](effort)) {
      if (!json) process.stderr.write(`… ${each.title}\n`);
      rows.push(...rowsOf(each.title, await compare(each, rounds, profiling)));
    }
  if (json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  else
    process.stdout.write(`${report(rows)}\n\nMedians of ${rounds} rounds; ratio: CPU to naive.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
