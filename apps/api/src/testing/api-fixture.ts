import { randomUUID } from 'node:crypto';
import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { type TestAccount, TestApi } from './test-api';

const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music'],
};

/** A running API with the demo catalogue and two users, and methods that insert records of a user. */
export class ApiFixture {
  private constructor(
    readonly api: TestApi,
    readonly owner: TestAccount,
    readonly otherUser: TestAccount,
  ) {}

  /** Starts the API with a database of its own, inserts the demo catalogue and registers both users. */
  static async startWithCatalogueAndUsers(
    environment: NodeJS.ProcessEnv = {},
  ): Promise<ApiFixture> {
    const api = await TestApi.start({ BROADCAST_CONNECTION: 'null', ...environment });
    await seedCatalogue(api.app.get(DataSource));
    return new ApiFixture(api, await api.signUp('Owner'), await api.signUp('OtherUser'));
  }

  /** Returns the id of the first product of the demo catalogue. */
  async findAnyProductId(): Promise<string> {
    const [row] = await this.api.sql<{ id: string }>(`select id from products order by id limit 1`);
    return row?.id ?? '';
  }

  /**
   * Inserts a search result with one recommendation.
   *
   * @returns id of the result
   */
  async insertSearchResult(user: TestAccount): Promise<string> {
    const recommendation = {
      asin: 'demo-1',
      title: 'A book',
      category: 'books',
      price: 12.5,
      currency: 'EUR',
      rating: null,
      review_count: 0,
      features: ['paper'],
      is_prime: false,
      ai_reasoning: 'Because.',
      ai_personalized_description: 'For reading.',
      ai_personalized_title: 'A book for a friend',
    };
    const [row] = await this.api.sql<{ id: string }>(
      `insert into generated_orders (user_id, pending_order_id, context, recommendations, metadata)
       values ($1, (random() * 1e15)::bigint, $2, $3, $4) returning id`,
      [
        user.id,
        {
          relation: 'friend',
          occasion: 'birthday',
          budget: { min: 20, max: 100 },
          interests: ['music'],
        },
        JSON.stringify([recommendation]),
        {
          total_products_searched: 1,
          products_after_filtering: 1,
          search_strategies_used: 1,
        },
      ],
    );
    return row?.id ?? '';
  }

  /**
   * Inserts a pending order.
   *
   * @returns id of the pending order
   */
  async insertPendingOrder(
    user: TestAccount,
    state: 'waiting' | 'failed' = 'waiting',
  ): Promise<string> {
    const [row] = await this.api.sql<{ id: string }>(
      `insert into pending_orders (user_id, options, started_at, failed_at, error_code, error_details)
       values ($1, $2, $3, $3, $4, $5) returning id`,
      [
        user.id,
        SEARCH,
        ...(state === 'failed'
          ? [new Date(), 'SEARCH_FAILED', 'Please try again.']
          : [null, null, null]),
      ],
    );
    return row?.id ?? '';
  }

  /**
   * Inserts an unread notification.
   *
   * @returns id of the notification
   */
  async insertNotification(user: TestAccount): Promise<string> {
    const id = randomUUID();
    await this.api.sql(
      `insert into notifications (id, type, notifiable_type, notifiable_id, data)
       values ($1, 'App\\Notifications\\SearchNotification', 'App\\Models\\User', $2, $3)`,
      [
        id,
        user.id,
        { title: 'Done', message: 'We found 5', icon: '🎁', type: 'success', order_id: 12 },
      ],
    );
    return id;
  }

  /** Creates a token of the user that expired a second ago and returns it as plain text. */
  async createExpiredToken(user: TestAccount): Promise<string> {
    const { body } = await this.api
      .http()
      .post('/api/auth/login')
      .send({ nickname: user.nickname, password: user.password });
    const token = (body as { access_token: string }).access_token;
    await this.api.sql(
      `update personal_access_tokens set expires_at = now() - interval '1 second' where id = $1`,
      [token.split('|')[0]],
    );
    return token;
  }
}
