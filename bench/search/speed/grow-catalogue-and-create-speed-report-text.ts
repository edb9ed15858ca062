import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';
import { LocalCatalogueProvider } from '../../../libs/gift-finder/src/search/local-catalogue-provider';
import { percentile } from '../../figures/percentile';
import { formatTable } from '../../figures/format-table';
import { DEVELOPMENT_REQUESTS, HELD_OUT_REQUESTS } from '../judgements/judgements';
import { growCatalogueToSize } from './grow-catalogue-to-size';
import { explainScansAsText } from './explain-scans';

/** Numbers of products in the measured catalogues. */
const CATALOGUE_SIZES = [6_000, 60_000];
/** Number of searches that a worker runs concurrently. */
const CONCURRENT_SEARCHES = 5;
/** Resolution of `monitorEventLoopDelay`, in milliseconds: the finest that it supports. */
const TIMER_RESOLUTION_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

const REQUESTS = [...DEVELOPMENT_REQUESTS, ...HELD_OUT_REQUESTS].flatMap(({ english, italian }) => [
  english,
  italian,
]);

/**
 * Grows the catalogue to each size and measures the duration of a search and the longest block of the event loop by
 * concurrent searches. Returns both, and the scans that PostgreSQL plans for the largest catalogue, as text.
 */
export async function growCatalogueAndCreateSpeedReportText(
  dataSource: DataSource,
): Promise<string> {
  const rows: string[][] = [];
  let plans = '';
  for (const products of CATALOGUE_SIZES) {
    await growCatalogueToSize(dataSource, products);
    const search = new LocalCatalogueProvider(dataSource);
    // The first run warms up the caches of Node.js and PostgreSQL.
    await measureSearchTimesMs(search);
    const times = await measureSearchTimesMs(search);
    const blockedMs = await measureLongestEventLoopBlockMs(search);
    rows.push([
      String(products),
      ...[0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1)),
      blockedMs.toFixed(1),
    ]);
    plans = await explainScansAsText(dataSource);
  }
  return [
    `${REQUESTS.length} requests, one search at a time, in milliseconds; the last column is the longest time that`,
    `${CONCURRENT_SEARCHES} concurrent searches blocked the event loop`,
    '',
    formatTable(['products', 'p50', 'p95', 'max', 'blocked'], rows),
    '',
    `scans of the products table with ${CATALOGUE_SIZES.at(-1)} products:`,
    plans,
  ].join('\n');
}

/** Runs all requests one after another and returns the duration of each. */
async function measureSearchTimesMs(search: LocalCatalogueProvider): Promise<number[]> {
  const times: number[] = [];
  for (const options of REQUESTS) {
    const startedAt = performance.now();
    await search.search(options);
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** Runs all requests concurrently and returns the longest delay of the event loop. */
async function measureLongestEventLoopBlockMs(search: LocalCatalogueProvider): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: TIMER_RESOLUTION_MS });
  delay.enable();
  const remaining = [...REQUESTS];
  const searchUntilEmpty = async () => {
    for (let next = remaining.pop(); next !== undefined; next = remaining.pop())
      await search.search(next);
  };
  await Promise.all(Array.from({ length: CONCURRENT_SEARCHES }, searchUntilEmpty));
  delay.disable();
  return delay.max / NANOSECONDS_PER_MS;
}
