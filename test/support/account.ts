import { randomBytes } from 'node:crypto';
import type { Paginated, PendingOrder, SearchOptions, SearchResult } from '@giftspire/contracts';

/** Password of every account that the tests register. */
export const TEST_PASSWORD = 'Gift-Finder-1';

export const DEFAULT_SEARCH_OPTIONS: SearchOptions = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music', 'books'],
};

/** A registered and logged-in user that sends requests to the HTTP API with a bearer token. */
export class Account {
  private constructor(
    readonly id: string,
    readonly nickname: string,
    readonly token: string,
    private readonly apiUrl: string,
  ) {}

  /**
   * Registers a user with a random nickname and {@link TEST_PASSWORD}, and logs in.
   *
   * @param url - address of the application, without `/api`
   */
  static async registerAndLogIn(url: string): Promise<Account> {
    const nickname = `user_${randomBytes(5).toString('hex')}`;
    const base = `${url}/api`;
    const credentials = { nickname, password: TEST_PASSWORD };
    await requestJson(base, 'POST', '/auth/register', {
      ...credentials,
      password_confirmation: TEST_PASSWORD,
      terms: true,
    });
    const { access_token } = (await requestJson(base, 'POST', '/auth/login', credentials)) as {
      access_token: string;
    };
    const { id } = (await requestJson(base, 'GET', '/init', undefined, access_token)) as {
      id: string;
    };
    return new Account(id, nickname, access_token, base);
  }

  /** Logs in once more. Returns the account with the token of the new session. */
  async logInAgain(password = TEST_PASSWORD): Promise<Account> {
    const { access_token } = (await requestJson(this.apiUrl, 'POST', '/auth/login', {
      nickname: this.nickname,
      password,
    })) as { access_token: string };
    return new Account(this.id, this.nickname, access_token, this.apiUrl);
  }

  /** Sends a request with the token. Resolves with the parsed JSON. @throws Error for a status other than 2xx */
  requestJson(method: string, path: string, body?: unknown): Promise<unknown> {
    return requestJson(this.apiUrl, method, path, body, this.token);
  }

  /** Requests a search with {@link DEFAULT_SEARCH_OPTIONS}, changed by `options`; does not wait for the result. */
  async requestSearch(options: Partial<SearchOptions> = {}): Promise<void> {
    await this.requestJson('POST', '/gift-finder/search', {
      ...DEFAULT_SEARCH_OPTIONS,
      ...options,
    });
  }

  /** Returns the first page of the pending orders. */
  async fetchPendingOrders(): Promise<PendingOrder[]> {
    const page = await this.requestJson('GET', '/gift-finder/pending-orders');
    return (page as Paginated<PendingOrder>).data;
  }

  /** Returns the first page of the search results, newest first. */
  async fetchResults(): Promise<SearchResult[]> {
    const page = await this.requestJson('GET', '/gift-finder/searches');
    return (page as Paginated<SearchResult>).data;
  }
}

/** Returns the parsed JSON body; undefined when it is empty. @throws Error for a status other than 2xx */
async function requestJson(
  base: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
