import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { Broadcaster, type BroadcastDriver } from '@giftspire/broadcasting';
import { Notification, Notifications } from '@giftspire/notifications';
import { type JobContext, JobOutbox } from '@giftspire/queue';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { CatalogueProvider } from '../catalogue/providers/catalogue-provider';
import { GeneratedOrders } from '../orders/generated-orders';
import { PendingOrders } from '../orders/pending-orders';
import { SearchRequests } from '../orders/search-requests';
import { ProcessSearchRequestHandler } from '../processing/process-search-request.handler';
import { SearchCompletion } from '../processing/search-completion';
import { SearchFailure } from '../processing/search-failure';
import { SearchProgress } from '../processing/search-progress';
import { CatalogueSearch } from '../search/catalogue-search';

/** Everything of the library, put together by hand; a test replaces the part it wants to break. */
export function giftApplication(
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
  const nobodyListens: BroadcastDriver = { broadcast: () => Promise.resolve() };
  const broadcaster = new Broadcaster(replace.driver ?? nobodyListens, {
    queue: replace.broadcasts ?? new BroadcastOutbox(dataSource, outbox),
    onLost: (error) => Logger.error(error),
  });
  const progress = new SearchProgress(dataSource, broadcaster);
  return {
    requests: new SearchRequests(dataSource, outbox, progress),
    pending: new PendingOrders(dataSource),
    generated: new GeneratedOrders(dataSource),
    handler: new ProcessSearchRequestHandler(
      dataSource,
      replace.catalogue ?? new CatalogueSearch(dataSource),
      progress,
      new SearchCompletion(dataSource, notifications, broadcaster),
      new SearchFailure(dataSource, notifications, broadcaster),
    ),
  };
}

/** What the queue hands over with a first attempt. */
export function firstAttempt(signal = new AbortController().signal): JobContext {
  return { jobId: 'default-1', attempt: 1, tries: 3, signal };
}
