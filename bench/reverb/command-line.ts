import { Argument, Command } from 'commander';
import { seconds, whole, wholes } from '../figures/option-values';
import { SCENARIOS, type Effort, type ScenarioName } from './scenarios';

export interface CommandLine extends Effort {
  readonly scenarios: readonly ScenarioName[];
  readonly rounds: number;
  readonly json: boolean;
  readonly cpuProf: string | undefined;
}

interface Options extends Effort {
  readonly rounds: number;
  readonly json?: true;
  readonly cpuProf?: string;
}

const NAMES = Object.keys(SCENARIOS) as ScenarioName[];

/** Reads the arguments; prints the help and ends the process when that is what they ask for. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const command = new Command('npm run bench:reverb --')
    .description(
      'Measures the WebSocket server and, in turns with it, a naive one: server CPU per operation, and their ratio.',
    )
    .addArgument(new Argument('<scenario>').choices([...NAMES, 'all']))
    .option('--connections <n>', 'subscribers of fanout, unicast and batch', whole, 1000)
    .option('--connect-steps <n,…>', 'connections of connect', wholes, [1000, 5000, 10_000])
    .option('--in-flight <n,…>', 'events in flight of fanout', wholes, [1, 16])
    .option('--publishers <n>', 'requests in flight of unicast, batch and http', whole, 16)
    .option('--payload <bytes>', 'data of an event', whole, 100)
    .option('--rounds <n>', 'how often each server is measured; medians are shown', whole, 5)
    .option('--duration <seconds>', 'measured time of a round', seconds, 2)
    .option('--warmup <seconds>', 'time before that', seconds, 1)
    .option('--settle <seconds>', 'pause of connect before the memory is read', seconds, 2)
    .option('--json', 'one object a row instead of a table')
    .option('--cpu-prof <folder>', 'writes a CPU profile of the server there when it ends');
  let scenario = '';
  command.action((name: string) => void (scenario = name)).parse([...argv], { from: 'user' });
  const { json, cpuProf, ...options } = command.opts<Options>();
  const scenarios = scenario === 'all' ? NAMES : NAMES.filter((name) => name === scenario);
  return { ...options, scenarios, json: json === true, cpuProf };
}
