import { CreateUsers1700000001000 } from './1700000001000-create-users';
import { CreatePersonalAccessTokens1700000002000 } from './1700000002000-create-personal-access-tokens';
import { CreateNotifications1700000003000 } from './1700000003000-create-notifications';
import { CreateProducts1700000004000 } from './1700000004000-create-products';
import { CreateOrders1700000005000 } from './1700000005000-create-orders';
import { CreateJobOutbox1700000006000 } from './1700000006000-create-job-outbox';
import { DeleteWhatUsersLeave1700002001000 } from './1700002001000-delete-what-users-leave';
import { CreateThrottleAttempts1700002002000 } from './1700002002000-create-throttle-attempts';
import { CreateFailedJobs1700004000000 } from './1700004000000-create-failed-jobs';
import { CreateQueueRestarts1700004001000 } from './1700004001000-create-queue-restarts';
import { CreateJobLocks1700004002000 } from './1700004002000-create-job-locks';
import { CreateScheduledTasks1700004003000 } from './1700004003000-create-scheduled-tasks';
import { WidenProducts1700005001000 } from './1700005001000-widen-products';
import { RememberWhatWasShown1700006001000 } from './1700006001000-remember-what-was-shown';
import { IndexWhatFiltersRead1700006002000 } from './1700006002000-index-what-filters-read';
import { AddSearchProgress1700007000000 } from './1700007000000-add-search-progress';
import { KeepSearchOptions1700007001000 } from './1700007001000-keep-search-options';
import { SpeedUpSearch1700008000000 } from './1700008000000-speed-up-search';
import { ShuffleProducts1700008001000 } from './1700008001000-shuffle-products';
import { CountOffers1700008002000 } from './1700008002000-count-offers';

export const MIGRATIONS = [
  CreateUsers1700000001000,
  CreatePersonalAccessTokens1700000002000,
  CreateNotifications1700000003000,
  CreateProducts1700000004000,
  CreateOrders1700000005000,
  CreateJobOutbox1700000006000,
  DeleteWhatUsersLeave1700002001000,
  CreateThrottleAttempts1700002002000,
  CreateFailedJobs1700004000000,
  CreateQueueRestarts1700004001000,
  CreateJobLocks1700004002000,
  CreateScheduledTasks1700004003000,
  WidenProducts1700005001000,
  RememberWhatWasShown1700006001000,
  IndexWhatFiltersRead1700006002000,
  AddSearchProgress1700007000000,
  KeepSearchOptions1700007001000,
  SpeedUpSearch1700008000000,
  ShuffleProducts1700008001000,
  CountOffers1700008002000,
];
