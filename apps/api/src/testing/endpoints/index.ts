import { ACCOUNT_ENDPOINTS } from './accounts';
import { BROADCASTING_AND_HEALTH_ENDPOINTS } from './broadcasting';
import { GIFT_FINDER_ENDPOINTS } from './gift-finder';
import { NOTIFICATION_ENDPOINTS } from './notifications';

export type { RequestCase, EndpointWithCases, HttpMethod } from './endpoint-with-cases';

/** All endpoints with the test cases of each. The test adds the cases that endpoints have in common, e.g. no token. */
export const ENDPOINTS_WITH_CASES = [
  ...ACCOUNT_ENDPOINTS,
  ...NOTIFICATION_ENDPOINTS,
  ...GIFT_FINDER_ENDPOINTS,
  ...BROADCASTING_AND_HEALTH_ENDPOINTS,
];
