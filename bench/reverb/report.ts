import { median } from '../figures/median';
import { formatTable } from '../figures/format-table';
import type { LoadResult } from '../load/load-job';
import { SERVER_NAMES, type RoundResults } from './measure-servers-in-alternation';
import type { ServerName } from './measured-server';

/** Medians over the rounds of one server in one case; `--json` prints this object. */
export interface ReportRow {
  readonly title: string;
  readonly server: ServerName;
  /** CPU time of the server per operation. */
  readonly cpuMicroseconds: number;
  /** CPU time per operation relative to the naive server, as the median over the rounds. */
  readonly cpuRatio: number;
  /** Operations per second. */
  readonly perSecond: number;
  readonly p50Ms: number | undefined;
  readonly p99Ms: number | undefined;
  readonly bytesPerConnection: number | undefined;
  /** Number of lost deliveries in all rounds. */
  readonly lost: number;
  /** Number of duplicate deliveries in all rounds. */
  readonly duplicated: number;
}

const HEADINGS = [
  'case',
  'server',
  'CPU µs/operation',
  'ratio',
  'operations/s',
  'p50 ms',
  'p99 ms',
  'B/connection',
  'lost',
  'duplicated',
];

/** Returns one row per server for each step of a case. */
export function createReportRows(title: string, rounds: RoundResults): ReportRow[] {
  const steps = rounds.naive[0]?.length ?? 0;
  return Array.from({ length: steps }, (_, step) =>
    SERVER_NAMES.map((server) => createReportRow(title, server, step, rounds)),
  ).flat();
}

/** Returns the rows as a text table with headings. */
export function formatReportTable(rows: readonly ReportRow[]): string {
  return formatTable(
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

function createReportRow(
  title: string,
  server: ServerName,
  step: number,
  rounds: RoundResults,
): ReportRow {
  const findStepResults = (name: ServerName) => rounds[name].flatMap((steps) => steps[step] ?? []);
  const results = findStepResults(server);
  const naiveResults = findStepResults('naive');
  const medianOf = (value: (result: LoadResult) => number | undefined) => {
    const values = results.flatMap((result) => value(result) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  const sumOf = (value: (result: LoadResult) => number | undefined) =>
    results.reduce((total, result) => total + (value(result) ?? 0), 0);
  const readCpu = ({ cpuMicrosecondsPerOperation }: LoadResult) => cpuMicrosecondsPerOperation;
  const connections = results[0]?.connections;
  return {
    title: connections === undefined ? title : `${title} ${connections}`,
    server,
    cpuMicroseconds: medianOf(readCpu) ?? NaN,
    cpuRatio: median(
      results.map((result, round) => readCpu(result) / readCpu(naiveResults[round] ?? result)),
    ),
    perSecond: medianOf(({ operationsPerSecond }) => operationsPerSecond) ?? NaN,
    p50Ms: medianOf(({ latencyMs }) => latencyMs?.p50),
    p99Ms: medianOf(({ latencyMs }) => latencyMs?.p99),
    bytesPerConnection: medianOf(({ bytesPerConnection }) => bytesPerConnection),
    lost: sumOf(({ lost }) => lost),
    duplicated: sumOf(({ duplicated }) => duplicated),
  };
}
