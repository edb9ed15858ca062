import type { TestAccount } from '../test-api';
import type { EndpointWithCases } from './endpoint-with-cases';

const channelRequestFor =
  (toChannelName: (caller: TestAccount) => string) => (caller: TestAccount) => ({
    socket_id: '1234.5678',
    channel_name: toChannelName(caller),
  });

export const BROADCASTING_AND_HEALTH_ENDPOINTS: readonly EndpointWithCases[] = [
  {
    method: 'post',
    path: '/api/broadcasting/auth',
    readsBody: true,
    emptyBodyStatus: 403,
    cases: [
      {
        name: 'the user’s own channel, as a form',
        status: 200,
        contentType: 'form',
        bodyForCaller: channelRequestFor(({ id }) => `private-App.Models.User.${id}`),
      },
      {
        name: 'the user’s own channel, as JSON',
        status: 200,
        bodyForCaller: channelRequestFor(({ id }) => `private-App.Models.User.${id}`),
      },
      {
        name: 'another user’s channel',
        status: 403,
        bodyForCaller: channelRequestFor(({ id }) => `private-App.Models.User.${id + 1}`),
      },
      {
        name: 'an unknown channel',
        status: 403,
        bodyForCaller: channelRequestFor(() => 'private-nothing'),
      },
      {
        name: 'an invalid socket id',
        status: 403,
        body: { socket_id: 'x', channel_name: 'private-x' },
      },
    ],
  },
  {
    method: 'get',
    path: '/api/broadcasting/auth',
    cases: [
      {
        name: 'another user’s channel',
        status: 403,
        query: 'socket_id=1234.5678&channel_name=private-App.Models.User.0',
      },
      { name: 'no channel', status: 403, query: 'socket_id=1234.5678' },
      {
        name: 'a list instead of a channel',
        status: 403,
        query: 'socket_id=1.2&channel_name[]=private-x',
      },
    ],
  },
  {
    method: 'get',
    path: '/api/broadcasting/user-auth',
    cases: [
      { name: 'a socket id', status: 200, query: 'socket_id=1234.5678' },
      { name: 'an invalid socket id', status: 403, query: 'socket_id=1234.5678:x' },
    ],
  },
  {
    method: 'post',
    path: '/api/broadcasting/user-auth',
    readsBody: true,
    emptyBodyStatus: 403,
    cases: [
      {
        name: 'a socket id, as a form',
        status: 200,
        contentType: 'form',
        body: { socket_id: '1234.5678' },
      },
      { name: 'an invalid socket id', status: 403, body: { socket_id: '1234.5678:x' } },
    ],
  },
  {
    method: 'get',
    path: '/api/broadcasting/config',
    isPublic: true,
    cases: [{ name: 'without a token', status: 200 }],
  },
  {
    method: 'get',
    path: '/up',
    isPublic: true,
    isUnthrottled: true,
    cases: [{ name: 'without a token', status: 200 }],
  },
];
