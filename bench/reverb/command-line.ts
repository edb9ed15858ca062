import { Argument, Command } from 'commander';
import {
  parseSeconds,
  parsePositiveInteger,
  parsePositiveIntegers,
} from '../figures/option-parsers';
import { CASE_FACTORIES_BY_SCENARIO, type ScenarioOptions, type ScenarioName } from './scenarios';

export interface ReverbBenchmarkOptions extends ScenarioOptions {
  readonly scenarios: readonly ScenarioName[];
  /** Number of measured rounds per server. */
  readonly rounds: number;
  /** Prints one JSON object per line instead of a table. */
  readonly json: boolean;
  /** Folder for a CPU profile of the server; undefined for none. */
  readonly cpuProf: string | undefined;
}

/** Options as commander returns them: those left out are undefined. */
interface CommanderOptions extends ScenarioOptions {
  readonly rounds: number;
  readonly json?: true;
  readonly cpuProf?: string;
}

const SCENARIO_NAMES = Object.keys(CASE_FACTORIES_BY_SCENARIO) as ScenarioName[];

/** Parses the arguments; exits the process after `--help` and after an invalid argument. */
export function parseCommandLine(argv: readonly string[]): ReverbBenchmarkOptions {
  const command = new Command('npm run bench:reverb --')
    .description(
      'Measures the WebSocket server in alternation with a naive one: CPU time per operation, and their ratio.',
    )
    .addArgument(new Argument('<scenario>').choices([...SCENARIO_NAMES, 'all']))
    .option(
      '--connections <n>',
      'number of subscribers in fanout, unicast and batch',
      parsePositiveInteger,
      1000,
    )
    .option(
      '--connect-steps <n,…>',
      'numbers of connections to measure in connect',
      parsePositiveIntegers,
      [1000, 5000, 10_000],
    )
    .option(
      '--in-flight <n,…>',
      'numbers of events in flight in fanout',
      parsePositiveIntegers,
      [1, 16],
    )
    .option(
      '--publishers <n>',
      'number of requests in flight in unicast, batch and http',
      parsePositiveInteger,
      16,
    )
    .option('--payload <bytes>', 'size of the data of an event', parsePositiveInteger, 100)
    .option(
      '--rounds <n>',
      'number of measured rounds per server; the medians are printed',
      parsePositiveInteger,
      5,
    )
    .option('--duration <seconds>', 'measured time per round', parseSeconds, 2)
    .option('--warmup <seconds>', 'unmeasured time before each round', parseSeconds, 1)
    .option('--settle <seconds>', 'pause in connect before the memory is read', parseSeconds, 2)
    .option('--json', 'prints one JSON object per line instead of a table')
    .option('--cpu-prof <folder>', 'folder for a CPU profile of the server, written when it exits');
  let scenario = '';
  command.action((name: string) => void (scenario = name)).parse([...argv], { from: 'user' });
  const { json, cpuProf, ...options } = command.opts<CommanderOptions>();
  const scenarios =
    scenario === 'all' ? SCENARIO_NAMES : SCENARIO_NAMES.filter((name) => name === scenario);
  return { ...options, scenarios, json: json === true, cpuProf };
}
