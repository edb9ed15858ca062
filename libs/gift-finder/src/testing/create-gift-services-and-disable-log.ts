import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { Broadcaster, type BroadcastDriver } from '@giftspire/broadcasting';
import { Notification, Notifications } from '@giftspire/notifications';
import { type JobContext, JobOutbox } from '@giftspire/queue';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { CatalogueProvider } from '../catalogue/providers/catalogue-provider';
import { SearchResults } from '../orders/search-results';
import { PendingOrders } from '../orders/pending-orders';
import { SearchRequests } from '../orders/search-requests';
import { ProcessSearchRequestHandler } from '../processing/process-search-request.handler';
import { SearchCompleter } from '../processing/search-completer';
import { SearchFailureRecorder } from '../processing/search-failure-recorder';
import { SearchProgressPublisher } from '../processing/search-progress-publisher';
import { LocalCatalogueProvider } from '../search/local-catalogue-provider';

/**
 * Creates the services of the library without a Nest container, and turns off the log of Nest.
 *
 * @param replace - services that the test replaces, e.g. by failing ones; by default nothing is broadcast at once
 */
export function createGiftServicesAndDisableLog(
  dataSource: DataSource,
  replace: {
    broadcasts?: BroadcastOutbox;
    catalogue?: CatalogueProvider;
    driver?: BroadcastDriver;
    outbox?: JobOutbox;
  } = {},
) {
  Logger.overrideLogger(false);
  const outbox = replace.outbox ?? new JobOutbox();
  const notifications = new Notifications(dataSource.getRepository(Notification));
  const nullDriver: BroadcastDriver = { broadcast: () => Promise.resolve() };
  const broadcaster = new Broadcaster(replace.driver ?? nullDriver, {
    queue: replace.broadcasts ?? new BroadcastOutbox(dataSource, outbox),
    onUnhandledError: (error) => Logger.error(error),
  });
  const progress = new SearchProgressPublisher(dataSource, broadcaster);
  return {
    requests: new SearchRequests(dataSource, outbox, progress),
    pending: new PendingOrders(dataSource),
    generated: new SearchResults(dataSource),
    handler: new ProcessSearchRequestHandler(
      dataSource,
      replace.catalogue ?? new LocalCatalogueProvider(dataSource),
      progress,
      new SearchCompleter(dataSource, notifications, broadcaster),
      new SearchFailureRecorder(dataSource, notifications, broadcaster),
    ),
  };
}

/** Returns the job context of a first attempt of three. */
export function createFirstAttemptContext(signal = new AbortController().signal): JobContext {
  return { jobId: 'default-1', attempt: 1, tries: 3, signal };
}
