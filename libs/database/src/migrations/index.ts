import { CreateUsers1700000001000 } from './1700000001000-create-users';
import { CreatePersonalAccessTokens1700000002000 } from './1700000002000-create-personal-access-tokens';
import { CreateNotifications1700000003000 } from './1700000003000-create-notifications';
import { CreateProducts1700000004000 } from './1700000004000-create-products';
import { CreateOrders1700000005000 } from './1700000005000-create-orders';
import { CreateJobOutbox1700000006000 } from './1700000006000-create-job-outbox';
import { CascadeUserDeletion1700002001000 } from './1700002001000-cascade-user-deletion';
import { CreateThrottleAttempts1700002002000 } from './1700002002000-create-throttle-attempts';
import { CreateFailedJobs1700004000000 } from './1700004000000-create-failed-jobs';
import { CreateQueueRestarts1700004001000 } from './1700004001000-create-queue-restarts';
import { CreateJobLocks1700004002000 } from './1700004002000-create-job-locks';
import { CreateScheduledTasks1700004003000 } from './1700004003000-create-scheduled-tasks';
import { AddProductAttributes1700005001000 } from './1700005001000-add-product-attributes';
import { AddProductIdsToGeneratedOrders1700006001000 } from './1700006001000-add-product-ids-to-generated-orders';
import { AddProductFilterBits1700006002000 } from './1700006002000-add-product-filter-bits';
import { AddSearchProgress1700007000000 } from './1700007000000-add-search-progress';
import { AddOptionsToGeneratedOrders1700007001000 } from './1700007001000-add-options-to-generated-orders';
import { CreateCatalogueSizeAndTopicSets1700008000000 } from './1700008000000-create-catalogue-size-and-topic-sets';
import { AddShuffledProductsIndex1700008001000 } from './1700008001000-add-shuffled-products-index';
import { CreateOfferCounts1700008002000 } from './1700008002000-create-offer-counts';

export const MIGRATIONS = [
  CreateUsers1700000001000,
  CreatePersonalAccessTokens1700000002000,
  CreateNotifications1700000003000,
  CreateProducts1700000004000,
  CreateOrders1700000005000,
  CreateJobOutbox1700000006000,
  CascadeUserDeletion1700002001000,
  CreateThrottleAttempts1700002002000,
  CreateFailedJobs1700004000000,
  CreateQueueRestarts1700004001000,
  CreateJobLocks1700004002000,
  CreateScheduledTasks1700004003000,
  AddProductAttributes1700005001000,
  AddProductIdsToGeneratedOrders1700006001000,
  AddProductFilterBits1700006002000,
  AddSearchProgress1700007000000,
  AddOptionsToGeneratedOrders1700007001000,
  CreateCatalogueSizeAndTopicSets1700008000000,
  AddShuffledProductsIndex1700008001000,
  CreateOfferCounts1700008002000,
];
