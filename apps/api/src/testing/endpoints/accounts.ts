import type { EndpointCases } from './endpoint-case';

const PASSWORD = 'Correct-h0rse';

const REGISTRATION = {
  nickname: 'Newcomer',
  password: PASSWORD,
  password_confirmation: PASSWORD,
  terms: true,
};

export const ACCOUNT_ENDPOINTS: readonly EndpointCases[] = [
  {
    method: 'post',
    path: '/api/auth/check-nickname',
    isPublic: true,
    readsBody: true,
    cases: [
      { name: 'a free nickname', status: 200, body: { nickname: 'nobody_has_it' } },
      { name: 'a taken nickname', status: 200, body: { nickname: 'oWNER' } },
      { name: 'too short', status: 422, body: { nickname: 'ab' } },
      { name: 'too long', status: 422, body: { nickname: 'x'.repeat(31) } },
      { name: 'other letters', status: 422, body: { nickname: 'señor' } },
      { name: 'a list', status: 422, body: { nickname: ['abc'] } },
      { name: 'a number', status: 422, body: { nickname: 12345 } },
      { name: 'a null byte', status: 422, body: { nickname: 'abc\0' } },
    ],
  },
  {
    method: 'post',
    path: '/api/auth/register',
    isPublic: true,
    readsBody: true,
    cases: [
      { name: 'a new account', status: 204, body: REGISTRATION },
      { name: 'a taken nickname', status: 422, body: { ...REGISTRATION, nickname: 'OWNER' } },
      { name: 'a weak password', status: 422, body: { ...REGISTRATION, password: 'weak' } },
      {
        name: 'another confirmation',
        status: 422,
        body: { ...REGISTRATION, password_confirmation: 'x' },
      },
      { name: 'terms not accepted', status: 422, body: { ...REGISTRATION, terms: false } },
      {
        name: 'a lone surrogate',
        status: 422,
        body: '{"nickname":"ab\\ud800c","password":"\\ud800"}',
      },
    ],
  },
  {
    method: 'post',
    path: '/api/auth/login',
    isPublic: true,
    readsBody: true,
    cases: [
      { name: 'right', status: 200, body: { nickname: 'owner', password: PASSWORD } },
      {
        name: 'remembered',
        status: 200,
        body: { nickname: 'Owner', password: PASSWORD, remember_me: true },
      },
      { name: 'a wrong password', status: 401, body: { nickname: 'Owner', password: 'wrong' } },
      {
        name: 'an unknown nickname',
        status: 401,
        body: { nickname: 'Unknown', password: PASSWORD },
      },
      { name: 'no password', status: 422, body: { nickname: 'Owner' } },
      { name: 'lists', status: 422, body: { nickname: ['Owner'], password: [PASSWORD] } },
      {
        name: 'remember_me that is neither',
        status: 422,
        body: { nickname: 'Owner', password: 'x', remember_me: 'maybe' },
      },
    ],
  },
  {
    method: 'post',
    path: '/api/auth/logout',
    cases: [{ name: 'logged in', status: 204, caller: 'newcomer' }],
  },
  {
    method: 'put',
    path: '/api/auth/password',
    readsBody: true,
    cases: [
      {
        name: 'right',
        status: 204,
        caller: 'newcomer',
        body: { old_password: PASSWORD, new_password: 'Fresh-passw0rd' },
      },
      {
        name: 'a wrong old password',
        status: 422,
        body: { old_password: 'wrong', new_password: 'Fresh-passw0rd' },
      },
      {
        name: 'a weak new password',
        status: 422,
        body: { old_password: PASSWORD, new_password: 'weak' },
      },
      { name: 'lists', status: 422, body: { old_password: [], new_password: {} } },
    ],
  },
  {
    method: 'delete',
    path: '/api/auth/delete_account',
    readsBody: true,
    cases: [
      { name: 'right', status: 204, caller: 'newcomer', body: { password: PASSWORD } },
      { name: 'a wrong password', status: 422, body: { password: 'wrong' } },
      { name: 'a number', status: 422, body: { password: 1 } },
    ],
  },
  { method: 'get', path: '/api/init', cases: [{ name: 'logged in', status: 200 }] },
];
