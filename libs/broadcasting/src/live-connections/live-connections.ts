import {
  BackgroundRetries,
  type BackgroundRetryOptions,
  type RetryLogger,
} from './background-retries';
import { UserConnectionsApi, UserRequestFailed } from './user-connections-api';
import type { SignedHttpApiOptions } from '../signed-http-api';

/** Id of a user or a token. A number is sent as text. */
type Id = string | number;

export interface ConnectionBinding {
  /** Id of the connection as the client sent it, e.g. `1234.5678`. */
  readonly socketId: string;
  readonly userId: Id;
  /** Id of the token that authenticated the user's request. */
  readonly tokenId?: Id;
  /** Time at which the token expires and the server closes the connection; null or undefined: never. */
  readonly expiresAt?: Date | null;
}

/**
 * - `bound`: the server knows the user and the token of the connection.
 * - `unbound`: the server has no such connection, or did not respond in time and the request is repeated in the background.
 * - `revoked`: the token was revoked a moment ago, and the server closed the connection.
 */
export type BindOutcome = 'bound' | 'unbound' | 'revoked';

export interface LiveConnectionsOptions extends SignedHttpApiOptions {
  readonly retry?: Partial<BackgroundRetryOptions>;
  /** Default true. False for servers without these endpoints, e.g. Pusher: no request is sent. */
  readonly isSupported?: boolean;
}

const DEFAULT_RETRY: BackgroundRetryOptions = {
  firstTimeoutMs: 500,
  timeoutMs: 2_000,
  firstDelayMs: 100,
  maxDelayMs: 5_000,
  dropAfterMs: 120_000,
  maxPending: 1_000,
};

/** Maximum number of tokens that the server accepts in one request. */
const MAX_TOKENS_PER_REQUEST = 1_000;
const NOT_FOUND = 404;
const CONFLICT = 409;

/**
 * Closes the open WebSocket connections of users, e.g. at a logout. To make that possible, each authorized subscription
 * binds its connection to the user and the token on the WebSocket server.
 *
 * No method rejects because the server is unreachable: the request is repeated in the background. A server that was
 * restarted has none of the old connections.
 */
export class LiveConnections {
  private readonly api: UserConnectionsApi;
  private readonly retries: BackgroundRetries;
  private readonly isSupported: boolean;

  constructor(
    options: LiveConnectionsOptions,
    private readonly logger: RetryLogger,
  ) {
    this.api = new UserConnectionsApi(options);
    this.isSupported = options.isSupported ?? true;
    this.retries = new BackgroundRetries({ ...DEFAULT_RETRY, ...options.retry }, logger);
  }

  /** Tells the server which user and token a connection belongs to. Call it after authorizing a subscription. */
  async bind({ socketId, userId, tokenId, expiresAt }: ConnectionBinding): Promise<BindOutcome> {
    const content = {
      socket_id: socketId,
      ...(tokenId === undefined ? {} : { token_id: String(tokenId) }),
      ...(expiresAt ? { expires_at: Math.ceil(expiresAt.getTime() / 1000) } : {}),
    };
    const description = `binding ${socketId} to user ${userId}`;
    try {
      const isBound = await this.send(description, userId, 'bind_connection', content);
      return isBound ? 'bound' : 'unbound';
    } catch (error) {
      const status = error instanceof UserRequestFailed ? error.status : undefined;
      if (status === CONFLICT) return 'revoked';
      // 404 is expected: the client has disconnected, is connected to another server, or sent an invented id.
      if (status !== NOT_FOUND) this.logRejection(description, error);
      return 'unbound';
    }
  }

  /** Closes the connections bound to a revoked token, including one that is being bound at this moment. */
  async disconnectToken(userId: Id, tokenId: Id): Promise<void> {
    await this.disconnectTokens(userId, [tokenId]);
  }

  /** Closes the connections bound to revoked tokens of one user, including those being bound at this moment. */
  async disconnectTokens(userId: Id, tokenIds: readonly Id[]): Promise<void> {
    for (let from = 0; from < tokenIds.length; from += MAX_TOKENS_PER_REQUEST) {
      const ids = tokenIds.slice(from, from + MAX_TOKENS_PER_REQUEST).map(String);
      await this.terminate(userId, { token_ids: ids });
    }
  }

  /**
   * Closes all connections of a user, except those bound to `exceptTokenId`. The server does not remember this for
   * connections that are being bound; pass revoked tokens to {@link disconnectTokens} as well.
   */
  async disconnectUser(userId: Id, { exceptTokenId }: { exceptTokenId?: Id } = {}): Promise<void> {
    const filter = exceptTokenId === undefined ? {} : { except_token_id: String(exceptTokenId) };
    await this.terminate(userId, filter);
  }

  /** Repeats each pending request once, then closes the connections to the server. */
  async stop(): Promise<void> {
    await this.retries.stop();
    this.api.close();
  }

  /** @param filter - fields of the request that select connections; empty: all of the user */
  private async terminate(userId: Id, filter: object): Promise<void> {
    const description = `closing connections of user ${userId}`;
    try {
      await this.send(description, userId, 'terminate_connections', filter);
    } catch (error) {
      this.logRejection(description, error);
    }
  }

  /** Returns whether the server has accepted the request already. */
  private async send(
    description: string,
    userId: Id,
    action: string,
    content: object,
  ): Promise<boolean> {
    if (!this.isSupported) return false;
    return this.retries.send({
      description,
      send: (timeoutMs) => this.api.post(String(userId), action, content, timeoutMs),
    });
  }

  private logRejection(description: string, error: unknown): void {
    this.logger.error(`${description} was rejected by the server: ${(error as Error).message}`);
  }
}
