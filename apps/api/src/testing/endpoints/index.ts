import { ACCOUNTS } from './accounts';
import { BROADCASTING_AND_HEALTH } from './broadcasting';
import { GIFT_FINDER } from './gift-finder';
import { NOTIFICATIONS } from './notifications';

export type { EndpointCase, EndpointCases, Method } from './endpoint-case';

/** Every endpoint there is, with what it answers. Refusals that all have alike are added by the test. */
export const ENDPOINTS = [
  ...ACCOUNTS,
  ...NOTIFICATIONS,
  ...GIFT_FINDER,
  ...BROADCASTING_AND_HEALTH,
];
