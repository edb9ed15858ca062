import Pusher from 'pusher';
import { buildSignedRequestPath, verifyRequestSignature } from './request-signature';

const CREDENTIALS = { key: 'app-key', secret: 'app-secret' };
const PATH = '/apps/app-id/events';
const BODY = '{"name":"search.completed","data":"{}","channel":"private-App.Models.User.7"}';
const SIGNED_AT_SECONDS = 1_700_000_000;

const signedPath = buildSignedRequestPath({
  credentials: CREDENTIALS,
  method: 'POST',
  path: PATH,
  body: BODY,
  timestampSeconds: SIGNED_AT_SECONDS,
});

function verifyPathAndQuery(
  pathAndQuery: string,
  change: { method?: string; body?: string; nowSeconds?: number; path?: string } = {},
) {
  const [path = '', query = ''] = pathAndQuery.split('?');
  return verifyRequestSignature({
    credentials: CREDENTIALS,
    method: change.method ?? 'POST',
    path: change.path ?? path,
    query,
    body: Buffer.from(change.body ?? BODY),
    nowSeconds: change.nowSeconds ?? SIGNED_AT_SECONDS,
  });
}

describe('buildSignedRequestPath', () => {
  it('creates the signature that the official SDK creates', () => {
    const { searchParams } = new URL(signedPath, 'http://localhost');
    expect(searchParams.get('body_md5')).toBe('977fbe41eb30f13ae83778835f0f3bbf');
    expect(searchParams.get('auth_signature')).toBe(
      'e5ce964ca17c2aa06cb6469373e5555c39a8698bc61780e1701f3efcc1af14fe',
    );
  });

  it('signs the unescaped value of a query parameter', () => {
    const path = buildSignedRequestPath({
      credentials: CREDENTIALS,
      method: 'GET',
      path: '/apps/app-id/channels',
      timestampSeconds: SIGNED_AT_SECONDS,
      query: { filter_by_prefix: 'a b+c&d=ü' },
    });
    expect(verifyPathAndQuery(path, { method: 'GET', body: '' })).toMatchObject({ ok: true });
  });
});

describe('verifyRequestSignature', () => {
  it('accepts a request of buildSignedRequestPath', () => {
    expect(verifyPathAndQuery(signedPath)).toMatchObject({ ok: true });
  });

  it('accepts a request of the official SDK', () => {
    const pusher = new Pusher({ appId: 'app-id', ...CREDENTIALS, cluster: 'mt1' });
    const query = pusher.createSignedQueryString({ method: 'POST', path: PATH, body: BODY });
    const nowSeconds = Math.floor(Date.now() / 1000);
    expect(verifyPathAndQuery(`${PATH}?${query}`, { nowSeconds })).toMatchObject({ ok: true });
  });

  it.each([-600, 600])('accepts a timestamp that is off by %i s', (skew) => {
    expect(verifyPathAndQuery(signedPath, { nowSeconds: SIGNED_AT_SECONDS + skew })).toMatchObject({
      ok: true,
    });
  });

  it.each([-601, 601])('rejects a timestamp that is off by %i s', (skew) => {
    expect(verifyPathAndQuery(signedPath, { nowSeconds: SIGNED_AT_SECONDS + skew })).toEqual({
      ok: false,
      reason: 'auth_timestamp is more than 600 seconds away from the time of this server',
    });
  });

  it.each<[string, string, Parameters<typeof verifyPathAndQuery>[1]]>([
    ['another body', 'body_md5 is not the MD5 of the body', { body: `${BODY} ` }],
    ['no body', 'body_md5 is not the MD5 of the body', { body: '' }],
    ['another method', 'auth_signature is invalid', { method: 'PUT' }],
    ['another path', 'auth_signature is invalid', { path: '/apps/other/events' }],
  ])('rejects %s', (_title, reason, change) => {
    expect(verifyPathAndQuery(signedPath, change)).toEqual({ ok: false, reason });
  });

  it.each([
    [(path: string) => path.replace('app-key', 'other'), 'auth_key does not belong to this app'],
    [
      (path: string) => path.replace('auth_version=1.0', 'auth_version=2.0'),
      'auth_version must be 1.0',
    ],
    [
      (path: string) => path.replace(/auth_timestamp=\d+/, 'auth_timestamp=now'),
      'auth_timestamp must be a Unix time in seconds',
    ],
    [(path: string) => path.replace(/&auth_signature=\w+/, ''), 'auth_signature is missing'],
    [(path: string) => path.replace(/.$/, 'x'), 'auth_signature is invalid'],
    [(path: string) => `${path}&extra=1`, 'auth_signature is invalid'],
    [(path: string) => `${path}&auth_key=app-key`, 'the query is malformed or repeats a parameter'],
    [(path: string) => `${path}&Auth_Key=other`, 'the query is malformed or repeats a parameter'],
    [(path: string) => `${path}&info[]=a`, 'the query is malformed or repeats a parameter'],
    [(path: string) => `${path}&info=%E0%A4%A`, 'the query is malformed or repeats a parameter'],
    [(path: string) => path.slice(0, path.indexOf('?')), 'auth_key does not belong to this app'],
  ])('rejects a changed query (%#): %s', (change, reason) => {
    expect(verifyPathAndQuery(change(signedPath))).toEqual({ ok: false, reason });
  });

  it('rejects a body whose digest was left out of the query', () => {
    const path = buildSignedRequestPath({
      credentials: CREDENTIALS,
      method: 'POST',
      path: PATH,
      timestampSeconds: SIGNED_AT_SECONDS,
    });
    expect(verifyPathAndQuery(path)).toEqual({
      ok: false,
      reason: 'body_md5 is not the MD5 of the body',
    });
  });
});
