import type { EndpointWithCases, RequestCase } from './endpoint-with-cases';

const UNKNOWN_UUID = '7f9c24e8-3b12-4c4e-9a5f-2f3c1d5e6a7b';

const listUnknownUuidCases = (): RequestCase[] => [
  {
    name: 'id of another user’s notification',
    status: 404,
    pathParameter: (fixture) => fixture.insertNotification(fixture.otherUser),
  },
  { name: 'an unknown id', status: 404, pathParameter: UNKNOWN_UUID },
  { name: 'an id that is not a UUID', status: 404, pathParameter: '7' },
  { name: 'an id with a null byte', status: 404, pathParameter: '%00' },
];

export const NOTIFICATION_ENDPOINTS: readonly EndpointWithCases[] = [
  {
    method: 'get',
    path: '/api/notifications',
    cases: [
      { name: 'with notifications', status: 200 },
      { name: 'without notifications', status: 200, caller: 'newcomer' },
    ],
  },
  {
    method: 'post',
    path: '/api/notifications/read-all',
    cases: [{ name: 'with a token', status: 204, body: {} }],
  },
  { method: 'delete', path: '/api/notifications', cases: [{ name: 'with a token', status: 204 }] },
  {
    method: 'post',
    path: '/api/notifications/{id}/read',
    cases: [
      {
        name: 'an own notification',
        status: 204,
        pathParameter: (fixture) => fixture.insertNotification(fixture.owner),
      },
      ...listUnknownUuidCases(),
    ],
  },
  {
    method: 'delete',
    path: '/api/notifications/{id}',
    cases: [
      {
        name: 'an own notification',
        status: 204,
        pathParameter: (fixture) => fixture.insertNotification(fixture.owner),
      },
      ...listUnknownUuidCases(),
    ],
  },
];
