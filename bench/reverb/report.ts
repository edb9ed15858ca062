import { median } from '../figures/median';
import { textTable } from '../figures/text-table';
import type { LoadResult } from '../load/load-job';
import { SERVERS, type Rounds } from './compare';
import type { ServerName } from './measured-server';

/** Medians of the rounds of one server. */
export interface Row {
  readonly title: string;
  readonly server: ServerName;
  readonly cpuMicroseconds: number;
  /** Median of the ratios of the rounds, this server to the naive one. */
  readonly cpuRatio: number;
  readonly perSecond: number;
  readonly p50Ms: number | undefined;
  readonly p99Ms: number | undefined;
  readonly bytesPerConnection: number | undefined;
  /** Of all rounds. */
  readonly lost: number;
  /** Of all rounds. */
  readonly duplicated: number;
}

const HEADINGS = [
  'what',
  'server',
  'CPU µs each',
  'ratio',
  'a second',
  'p50 ms',
  'p99 ms',
  'B/connection',
  'lost',
  'duplicated',
];

/** Two rows for each step of a case. */
export function rowsOf(title: string, rounds: Rounds): Row[] {
  const steps = rounds.naive[0]?.length ?? 0;
  return Array.from({ length: steps }, (_, step) =>
    SERVERS.map((server) => rowOf(title, server, step, rounds)),
  ).flat();
}

export function report(rows: readonly Row[]): string {
  return textTable(
    HEADINGS,
    rows.map((row) => [
      row.title,
      row.server,
      row.cpuMicroseconds.toFixed(2),
      row.cpuRatio.toFixed(2),
      row.perSecond.toFixed(0),
      row.p50Ms?.toFixed(2) ?? '',
      row.p99Ms?.toFixed(2) ?? '',
      row.bytesPerConnection?.toFixed(0) ?? '',
      String(row.lost),
      String(row.duplicated),
    ]),
  );
}

function rowOf(title: string, server: ServerName, step: number, rounds: Rounds): Row {
  const resultsOf = (name: ServerName) => rounds[name].flatMap((steps) => steps[step] ?? []);
  const results = resultsOf(server);
  const naive = resultsOf('naive');
  const middle = (value: (result: LoadResult) => number | undefined) => {
    const values = results.flatMap((result) => value(result) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  const sum = (value: (result: LoadResult) => number | undefined) =>
    results.reduce((total, result) => total + (value(result) ?? 0), 0);
  const cpu = ({ cpuMicrosecondsPerOperation }: LoadResult) => cpuMicrosecondsPerOperation;
  const connections = results[0]?.connections;
  return {
    title: connections === undefined ? title : `${title} ${connections}`,
    server,
    cpuMicroseconds: middle(cpu) ?? NaN,
    cpuRatio: median(results.map((result, round) => cpu(result) / cpu(naive[round] ?? result))),
    perSecond: middle(({ operationsPerSecond }) => operationsPerSecond) ?? NaN,
    p50Ms: middle(({ latencyMs }) => latencyMs?.p50),
    p99Ms: middle(({ latencyMs }) => latencyMs?.p99),
    bytesPerConnection: middle(({ bytesPerConnection }) => bytesPerConnection),
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
  };
}
