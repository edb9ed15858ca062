import type { EndpointWithCases } from './endpoint-with-cases';

const PASSWORD = 'Correct-h0rse';

const REGISTRATION = {
  nickname: 'Newcomer',
  password: PASSWORD,
  password_confirmation: PASSWORD,
  terms: true,
};

export const ACCOUNT_ENDPOINTS: readonly EndpointWithCases[] = [
  {
    method: 'post',
    path: '/api/auth/check-nickname',
    isPublic: true,
    readsBody: true,
    cases: [
      { name: 'a free nickname', status: 200, body: { nickname: 'nobody_has_it' } },
      { name: 'a taken nickname', status: 200, body: { nickname: 'oWNER' } },
      { name: 'a nickname that is too short', status: 422, body: { nickname: 'ab' } },
      { name: 'a nickname that is too long', status: 422, body: { nickname: 'x'.repeat(31) } },
      { name: 'a letter other than a to z', status: 422, body: { nickname: 'señor' } },
      { name: 'a list instead of a nickname', status: 422, body: { nickname: ['abc'] } },
      { name: 'a number instead of a nickname', status: 422, body: { nickname: 12345 } },
      { name: 'a nickname with a null byte', status: 422, body: { nickname: 'abc\0' } },
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
        name: 'a different confirmation',
        status: 422,
        body: { ...REGISTRATION, password_confirmation: 'x' },
      },
      { name: 'terms not accepted', status: 422, body: { ...REGISTRATION, terms: false } },
      {
        name: 'an unpaired surrogate',
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
      { name: 'right credentials', status: 200, body: { nickname: 'owner', password: PASSWORD } },
      {
        name: 'with remember_me',
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
      {
        name: 'lists instead of strings',
        status: 422,
        body: { nickname: ['Owner'], password: [PASSWORD] },
      },
      {
        name: 'an invalid remember_me',
        status: 422,
        body: { nickname: 'Owner', password: 'x', remember_me: 'maybe' },
      },
    ],
  },
  {
    method: 'post',
    path: '/api/auth/logout',
    cases: [{ name: 'with a token', status: 204, caller: 'newcomer' }],
  },
  {
    method: 'put',
    path: '/api/auth/password',
    readsBody: true,
    cases: [
      {
        name: 'the right old password',
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
      {
        name: 'lists instead of strings',
        status: 422,
        body: { old_password: [], new_password: {} },
      },
    ],
  },
  {
    method: 'delete',
    path: '/api/auth/delete_account',
    readsBody: true,
    cases: [
      { name: 'the right password', status: 204, caller: 'newcomer', body: { password: PASSWORD } },
      { name: 'a wrong password', status: 422, body: { password: 'wrong' } },
      { name: 'a number instead of a password', status: 422, body: { password: 1 } },
    ],
  },
  { method: 'get', path: '/api/init', cases: [{ name: 'with a token', status: 200 }] },
];
