import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@giftspire/config';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { createApi } from '../create-api';

/** Default environment. The Reverb credentials are those of the golden signatures in the specs. */
const ENVIRONMENT = {
  APP_ENV: 'testing',
  APP_URL: 'http://giftspire.test',
  LOG_LEVEL: 'silent',
  THROTTLE_ENABLED: 'false',
  REVERB_APP_ID: 'app-id',
  REVERB_APP_KEY: 'app-key',
  REVERB_APP_SECRET: 'app-secret',
};

const PASSWORD = 'Correct-h0rse';

/** A registered user with a valid token. */
export interface TestAccount {
  id: number;
  nickname: string;
  password: string;
  token: string;
}

/** An API with its own database and web root, which tests call over HTTP with supertest. */
export class TestApi {
  private accounts = 0;

  private constructor(
    readonly app: INestApplication,
    /** Folder from which the web app is served; empty at first. */
    readonly webRoot: string,
    private readonly database: TestDatabase,
  ) {}

  /**
   * Creates the API with {@link ENVIRONMENT} and the given variables, and the database.
   *
   * @param existingDatabase - database to use instead of a new one
   */
  static async start(
    environment: NodeJS.ProcessEnv = {},
    existingDatabase?: TestDatabase,
  ): Promise<TestApi> {
    const database = existingDatabase ?? (await createTestDatabase());
    const webRoot = mkdtempSync(join(tmpdir(), 'web-app-'));
    const config = loadConfig({
      directory: webRoot,
      environment: { ...ENVIRONMENT, ...environment },
    });
    const app = await createApi(config, { databaseUrl: database.url, webRoot });
    return new TestApi(app, webRoot, database);
  }

  /** Closes the application, drops the database and deletes the web root. */
  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.webRoot, { recursive: true });
  }

  /** Returns the database for a second TestApi. Its `drop` does nothing: {@link stop} of this TestApi drops the database. */
  getSharedDatabase(): TestDatabase {
    return { url: this.database.url, drop: () => Promise.resolve() };
  }

  /**
   * Returns a supertest agent that sends requests to the API.
   *
   * @param token - bearer token of the requests; undefined for none
   */
  http(token?: string) {
    const agent = request.agent(this.app.getHttpServer());
    return token === undefined ? agent : agent.set('Authorization', `Bearer ${token}`);
  }

  sql<Row = Record<string, unknown>>(query: string, parameters?: unknown[]): Promise<Row[]> {
    return this.app.get(DataSource).query<Row[]>(query, parameters);
  }

  /** Registers a user and logs in over HTTP, as a browser does, and returns the user with the new token. */
  async signUp(nickname = `user_${++this.accounts}`): Promise<TestAccount> {
    await this.http()
      .post('/api/auth/register')
      .send({ nickname, password: PASSWORD, password_confirmation: PASSWORD, terms: true })
      .expect(204);
    const login = await this.http()
      .post('/api/auth/login')
      .send({ nickname, password: PASSWORD })
      .expect(200);
    const token = (login.body as { access_token: string }).access_token;
    const init = await this.http(token).get('/api/init').expect(200);
    return { id: Number((init.body as { id: string }).id), nickname, password: PASSWORD, token };
  }
}
