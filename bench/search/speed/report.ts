import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';
import { CatalogueSearch } from '../../../libs/gift-finder/src/search/catalogue-search';
import { percentile } from '../../figures/percentile';
import { textTable } from '../../figures/text-table';
import { DEVELOPMENT, HELD_OUT } from '../judgements/judgements';
import { growCatalogue } from './grown-catalogue';
import { scans } from './scans';

const SIZES = [6_000, 60_000];
/** As many as a worker has under way. */
const AT_ONCE = 5;
/** The finest the timer knows. */
const RESOLUTION_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

const REQUESTS = [...DEVELOPMENT, ...HELD_OUT].flatMap(({ english, italian }) => [
  english,
  italian,
]);

/** How long one search takes, how long several at once block the event loop, and which indexes are read. */
export async function speedReport(dataSource: DataSource): Promise<string> {
  const rows: string[][] = [];
  let plans = '';
  for (const products of SIZES) {
    await growCatalogue(dataSource, products);
    const search = new CatalogueSearch(dataSource);
    await timed(search);
    const times = await timed(search);
    const blockedMs = await longestBlockMs(search);
    rows.push([
      String(products),
      ...[0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1)),
      blockedMs.toFixed(1),
    ]);
    plans = await scans(dataSource);
  }
  return [
    `${REQUESTS.length} requests, milliseconds, one search at a time; the last column: longest the event loop`,
    `was blocked with ${AT_ONCE} at once`,
    '',
    textTable(['products', 'p50', 'p95', 'max', 'blocked'], rows),
    '',
    `what is read of the products at ${SIZES.at(-1)}:`,
    plans,
  ].join('\n');
}

async function timed(search: CatalogueSearch): Promise<number[]> {
  const times: number[] = [];
  for (const options of REQUESTS) {
    const begun = performance.now();
    await search.search(options);
    times.push(performance.now() - begun);
  }
  return times;
}

async function longestBlockMs(search: CatalogueSearch): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const waiting = [...REQUESTS];
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await search.search(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  delay.disable();
  return delay.max / NANOSECONDS_PER_MS;
}
