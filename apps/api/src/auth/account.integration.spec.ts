import { createTypeOrmOptions } from '@giftspire/database';
import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import {
  LocalCatalogueProvider,
  GiftFinderWorkerModule,
  ProcessSearchRequestHandler,
  ProcessSearchRequestJob,
} from '@giftspire/gift-finder';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type TestAccount, TestApi } from '../testing/test-api';

const NEW_PASSWORD = 'Fresh-passw0rd';
const WRONG = 'The password is incorrect.';

/** Returns whether another transaction waits for a lock that the transaction of `runner` holds. */
async function isBlockingOtherTransactions(runner: QueryRunner): Promise<boolean> {
  const rows = (await runner.query(
    `select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))`,
  )) as unknown[];
  return rows.length > 0;
}

describe('The own account', () => {
  let api: TestApi;
  let account: TestAccount;

  /** Requests that the API has sent to close connections, as `path body`. */
  const closeRequests: string[] = [];
  const fakeWebSocketServer = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      closeRequests.push(`${request.url?.replace(/\?.*/, '')} ${body}`);
      response.end('{}');
    });
  });

  beforeAll(async () => {
    await once(fakeWebSocketServer.listen(0, '127.0.0.1'), 'listening');
    const { port } = fakeWebSocketServer.address() as AddressInfo;
    api = await TestApi.start({ REVERB_HOST: '127.0.0.1', REVERB_PORT: String(port) });
  });
  beforeEach(async () => {
    closeRequests.length = 0;
    account = await api.signUp();
  });
  afterAll(async () => {
    await api.stop();
    await new Promise((resolve) => fakeWebSocketServer.close(resolve));
  });

  const logIn = async ({ nickname }: TestAccount, password: string) =>
    api.http().post('/api/auth/login').send({ nickname, password });
  const createToken = async (user: TestAccount) => {
    const { body } = await logIn(user, user.password);
    return (body as { access_token: string }).access_token;
  };
  const idOf = (token: string) => token.split('|')[0];
  const init = (token: string) => api.http(token).get('/api/init');

  describe('PUT /auth/password', () => {
    const change = (body: object, token = account.token) =>
      api.http(token).put('/api/auth/password').send(body);

    it('changes the password and ends all sessions but this one', async () => {
      const other = await createToken(account);
      const otherUser = await api.signUp();
      const response = await change({
        old_password: account.password,
        new_password: NEW_PASSWORD,
      }).expect(204);
      expect(response.text).toBe('');
      await init(account.token).expect(200);
      await init(other).expect(401);
      await init(otherUser.token).expect(200);
      expect((await logIn(account, account.password)).status).toBe(401);
      expect((await logIn(account, NEW_PASSWORD)).status).toBe(200);
      expect(closeRequests).toEqual([
        `/apps/app-id/users/${account.id}/terminate_connections {"token_ids":["${idOf(other)}"]}`,
      ]);
    });

    it('rejects a wrong old password and changes nothing', async () => {
      const other = await createToken(account);
      const response = await change({ old_password: 'wrong', new_password: NEW_PASSWORD }).expect(
        422,
      );
      expect(response.body).toEqual({ message: WRONG, errors: { old_password: [WRONG] } });
      await init(other).expect(200);
      expect((await logIn(account, account.password)).status).toBe(200);
    });

    it('applies the password rules of the registration to the new password', async () => {
      const response = await change({
        old_password: account.password,
        new_password: 'weak',
      }).expect(422);
      expect(response.body).toEqual({
        message: 'The new password field must be at least 8 characters. (and 3 more errors)',
        errors: {
          new_password: [
            'The new password field must be at least 8 characters.',
            'The new password field must contain at least one uppercase letter.',
            'The new password field must contain at least one number.',
            'The new password field must contain at least one symbol.',
          ],
        },
      });
    });

    it('lets only one of two concurrent changes succeed', async () => {
      const other = await createToken(account);
      const responses = await Promise.all(
        [account.token, other].map((token, index) =>
          change({ old_password: account.password, new_password: `Fresh-passw0rd${index}` }, token),
        ),
      );
      // The other request has a revoked token or a wrong old password, depending on when it arrives.
      const succeeded = responses.filter(({ status }) => status === 204);
      expect(succeeded).toHaveLength(1);
      expect([401, 422]).toContain(responses.find(({ status }) => status !== 204)?.status);
    });

    it('rejects a concurrent login with the old password', async () => {
      const runner = api.app.get(DataSource).createQueryRunner();
      await runner.startTransaction();
      await runner.query(`update users set password = 'changed' where id = $1`, [account.id]);
      const login = logIn(account, account.password);
      const responded = Promise.resolve(login).then(() => true);
      // The login has either responded, which is wrong, or waits for the transaction that changes the password.
      let isDecided = false;
      while (!isDecided)
        isDecided =
          (await isBlockingOtherTransactions(runner)) ||
          (await Promise.race([responded, setImmediate(false)]));
      await runner.commitTransaction();
      await runner.release();
      expect((await login).status).toBe(401);
    });

    it('requires a token', async () => {
      await api.http().put('/api/auth/password').send({}).expect(401);
    });
  });

  describe('DELETE /auth/delete_account', () => {
    const remove = (body: object, token = account.token) =>
      api.http(token).delete('/api/auth/delete_account').send(body);

    /** Returns the number of rows of the user, by table. */
    const countRecords = async ({ id }: TestAccount) => {
      const [row] = await api.sql(
        `select
           (select count(*)::int from users where id = $1) as users,
           (select count(*)::int from personal_access_tokens where tokenable_id = $1) as tokens,
           (select count(*)::int from notifications where notifiable_id = $1) as notifications,
           (select count(*)::int from pending_orders where user_id = $1) as pending,
           (select count(*)::int from generated_orders where user_id = $1) as results`,
        [id],
      );
      return row;
    };
    const insertRecords = async ({ id, token }: TestAccount) => {
      await placeSearch(token);
      await api.sql(
        `insert into generated_orders (user_id, pending_order_id, context, recommendations, metadata)
         values ($1::bigint, 1000 + $1::bigint, '{}', '[]', '{}')`,
        [id],
      );
      await api.sql(
        `insert into notifications (id, type, notifiable_type, notifiable_id, data)
         values (gen_random_uuid(), 'x', 'App\\Models\\User', $1, '{}')`,
        [id],
      );
    };
    const placeSearch = (token: string) =>
      api
        .http(token)
        .post('/api/gift-finder/search')
        .send({
          relation: 'friend',
          occasion: 'birthday',
          min_budget: 20,
          max_budget: 100,
          interests: ['music'],
        })
        .expect(201);

    it('deletes all records of the user and none of others', async () => {
      const otherUser = await api.signUp();
      await Promise.all([insertRecords(account), insertRecords(otherUser), createToken(account)]);
      const response = await remove({ password: account.password }).expect(204);
      expect(response.text).toBe('');
      expect(await countRecords(account)).toEqual({
        users: 0,
        tokens: 0,
        notifications: 0,
        pending: 0,
        results: 0,
      });
      expect(await countRecords(otherUser)).toEqual({
        users: 1,
        tokens: 1,
        notifications: 1,
        pending: 1,
        results: 1,
      });
      await init(account.token).expect(401);
      expect((await logIn(account, account.password)).status).toBe(401);
    });

    it('closes every connection of the user', async () => {
      const other = await createToken(account);
      await remove({ password: account.password }).expect(204);
      const path = `/apps/app-id/users/${account.id}/terminate_connections`;
      const [closeByToken = '', closeAll] = closeRequests;
      expect(closeByToken.startsWith(path)).toBe(true);
      for (const token of [account.token, other])
        expect(closeByToken).toContain(`"${idOf(token)}"`);
      expect(closeAll).toBe(`${path} {}`);
    });

    it('makes the nickname available again', async () => {
      await remove({ password: account.password }).expect(204);
      await api.signUp(account.nickname);
    });

    it('rejects a wrong password and deletes nothing', async () => {
      const response = await remove({ password: 'wrong' }).expect(422);
      expect(response.body).toEqual({ message: WRONG, errors: { password: [WRONG] } });
      await init(account.token).expect(200);
    });

    it('requires the password', async () => {
      const response = await remove({}).expect(422);
      expect(response.body).toMatchObject({
        errors: { password: ['The password field is required.'] },
      });
    });

    it('makes a running search discard its result', async () => {
      await placeSearch(account.token);
      const [pending] = await api.sql<{ id: string }>(
        `select id from pending_orders where user_id = $1`,
        [account.id],
      );
      /** Deletes the account, as if during a search of the catalogue, and returns an empty result of that search. */
      const searchAndDeleteAccount = async () => {
        await remove({ password: account.password }).expect(204);
        return { recommendations: [], metadata: {} };
      };
      const { url } = api.app.get(DataSource).options as DataSourceOptions & { url: string };
      const worker = await Test.createTestingModule({
        imports: [
          TypeOrmModule.forRoot(createTypeOrmOptions(url, 'worker')),
          BroadcastingModule.forRoot({
            app: { id: 'app-id', key: 'app-key', secret: 'app-secret' },
            endpoint: { host: '127.0.0.1', port: 9, scheme: 'http', path: '' },
          }),
          GiftFinderWorkerModule,
        ],
      })
        .overrideProvider(LocalCatalogueProvider)
        .useValue({ search: searchAndDeleteAccount })
        .compile();
      try {
        await worker
          .get(ProcessSearchRequestHandler, { strict: false })
          .handle(new ProcessSearchRequestJob(Number(pending?.id)), {
            jobId: 'default-1',
            attempt: 1,
            tries: 3,
            signal: new AbortController().signal,
          });
      } finally {
        await worker.close();
      }
      expect(await countRecords(account)).toEqual({
        users: 0,
        tokens: 0,
        notifications: 0,
        pending: 0,
        results: 0,
      });
      const events = await api.sql(`select 1 from job_outbox where queue = 'broadcasts'`);
      expect(events).toEqual([]);
    });
  });
});
