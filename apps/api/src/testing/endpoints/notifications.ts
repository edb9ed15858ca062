import type { EndpointCases, EndpointCase } from './endpoint-case';

const UNKNOWN_UUID = '7f9c24e8-3b12-4c4e-9a5f-2f3c1d5e6a7b';

const listUnknownUuidCases = (): EndpointCase[] => [
  {
    name: 'of somebody else',
    status: 404,
    pathParameter: (world) => world.insertNotification(world.stranger),
  },
  { name: 'unknown', status: 404, pathParameter: UNKNOWN_UUID },
  { name: 'not a UUID', status: 404, pathParameter: '7' },
  { name: 'with a null byte', status: 404, pathParameter: '%00' },
];

export const NOTIFICATION_ENDPOINTS: readonly EndpointCases[] = [
  {
    method: 'get',
    path: '/api/notifications',
    cases: [
      { name: 'some', status: 200 },
      { name: 'none', status: 200, caller: 'newcomer' },
    ],
  },
  {
    method: 'post',
    path: '/api/notifications/read-all',
    cases: [{ name: 'any', status: 204, body: {} }],
  },
  { method: 'delete', path: '/api/notifications', cases: [{ name: 'any', status: 204 }] },
  {
    method: 'post',
    path: '/api/notifications/{id}/read',
    cases: [
      { name: 'own', status: 204, pathParameter: (world) => world.insertNotification(world.owner) },
      ...listUnknownUuidCases(),
    ],
  },
  {
    method: 'delete',
    path: '/api/notifications/{id}',
    cases: [
      { name: 'own', status: 204, pathParameter: (world) => world.insertNotification(world.owner) },
      ...listUnknownUuidCases(),
    ],
  },
];
