import {
  BackgroundRetrier,
  type BackgroundRetryOptions,
  type RequestFailureLogger,
} from './background-retrier';
import { UserConnectionsApi, UserConnectionsRequestFailed } from './user-connections-api';
import type { SignedHttpApiOptions } from '../signed-http-api';

/** Id of a user or a token. A number is sent as text. */
type UserOrTokenId = string | number;

/** A WebSocket connection, with the user and the token that it belongs to. */
export interface ConnectionBinding {
  /** Id of the connection as the client sent it, e.g. `1234.5678`. */
  readonly socketId: string;
  readonly userId: UserOrTokenId;
  /** Id of the token that authenticated the user's request. */
  readonly tokenId?: UserOrTokenId;
  /** Time at which the token expires and the server closes the connection; null or undefined: never. */
  readonly expiresAt?: Date | null;
}

/**
 * - `bound`: the server knows the user and the token of the connection.
 * - `unbound`: the server has no such connection, rejected the request or lacks the endpoint; or it did not respond in
 *   time, and the request is repeated in the background.
 * - `revoked`: the token was revoked a moment ago, and the server closed the connection.
 */
export type BindOutcome = 'bound' | 'unbound' | 'revoked';

export interface UserConnectionManagerOptions extends SignedHttpApiOptions {
  readonly retry?: Partial<BackgroundRetryOptions>;
  /** Default true. False for servers without these endpoints, e.g. Pusher: no request is sent. */
  readonly isSupported?: boolean;
}

const DEFAULT_RETRY_OPTIONS: BackgroundRetryOptions = {
  firstTimeoutMs: 500,
  timeoutMs: 2_000,
  firstDelayMs: 100,
  maxDelayMs: 5_000,
  dropAfterMs: 120_000,
  maxPending: 1_000,
};

/** Maximum number of tokens that the server accepts in one request. */
const MAX_TOKENS_PER_REQUEST = 1_000;
const NOT_FOUND_STATUS = 404;
const CONFLICT_STATUS = 409;

/**
 * Closes the open WebSocket connections of users, e.g. at a logout. To make that possible, each authorized subscription
 * binds its connection to the user and the token on the WebSocket server.
 *
 * No method rejects because the server is unreachable: the request is repeated in the background for two minutes. A
 * server that restarts meanwhile has closed all connections itself.
 */
export class UserConnectionManager {
  private readonly api: UserConnectionsApi;
  private readonly retrier: BackgroundRetrier;
  private readonly isSupported: boolean;

  constructor(
    options: UserConnectionManagerOptions,
    private readonly logger: RequestFailureLogger,
  ) {
    this.api = new UserConnectionsApi(options);
    this.isSupported = options.isSupported ?? true;
    this.retrier = new BackgroundRetrier({ ...DEFAULT_RETRY_OPTIONS, ...options.retry }, logger);
  }

  /** Binds a connection to its user and token on the server. Call it after authorizing a subscription. */
  async bindToUser({
    socketId,
    userId,
    tokenId,
    expiresAt,
  }: ConnectionBinding): Promise<BindOutcome> {
    const content = {
      socket_id: socketId,
      ...(tokenId === undefined ? {} : { token_id: String(tokenId) }),
      ...(expiresAt ? { expires_at: Math.ceil(expiresAt.getTime() / 1000) } : {}),
    };
    const description = `binding ${socketId} to user ${userId}`;
    try {
      const isBound = await this.sendOrRetryLaterIfSupported(
        description,
        userId,
        'bind_connection',
        content,
      );
      return isBound ? 'bound' : 'unbound';
    } catch (error) {
      const status = error instanceof UserConnectionsRequestFailed ? error.status : undefined;
      if (status === CONFLICT_STATUS) return 'revoked';
      // 404 is expected: the client has disconnected, is connected to another server, or sent an invented id.
      if (status !== NOT_FOUND_STATUS) this.logRejection(description, error);
      return 'unbound';
    }
  }

  /** Closes the connections bound to a revoked token, including one that is being bound at this moment. */
  async disconnectToken(userId: UserOrTokenId, tokenId: UserOrTokenId): Promise<void> {
    await this.disconnectTokens(userId, [tokenId]);
  }

  /** Closes the connections bound to revoked tokens of one user, including those being bound at this moment. */
  async disconnectTokens(userId: UserOrTokenId, tokenIds: readonly UserOrTokenId[]): Promise<void> {
    for (let from = 0; from < tokenIds.length; from += MAX_TOKENS_PER_REQUEST) {
      const ids = tokenIds.slice(from, from + MAX_TOKENS_PER_REQUEST).map(String);
      await this.requestTermination(userId, { token_ids: ids });
    }
  }

  /**
   * Closes all connections of a user, except those bound to `exceptTokenId`. A connection that is being bound at this
   * moment stays open, unless its revoked token is passed to {@link disconnectTokens} as well.
   */
  async disconnectUser(
    userId: UserOrTokenId,
    { exceptTokenId }: { exceptTokenId?: UserOrTokenId } = {},
  ): Promise<void> {
    const filter = exceptTokenId === undefined ? {} : { except_token_id: String(exceptTokenId) };
    await this.requestTermination(userId, filter);
  }

  /** Makes one last attempt for each pending request and drops those that fail, then closes the HTTP connections. */
  async makeLastAttemptsAndClose(): Promise<void> {
    await this.retrier.makeLastAttempts();
    this.api.close();
  }

  /**
   * Requests that the server closes connections of a user. A rejection is logged, not thrown.
   *
   * @param filter - fields of the request that select connections; empty: all of the user
   */
  private async requestTermination(userId: UserOrTokenId, filter: object): Promise<void> {
    const description = `closing connections of user ${userId}`;
    try {
      await this.sendOrRetryLaterIfSupported(description, userId, 'terminate_connections', filter);
    } catch (error) {
      this.logRejection(description, error);
    }
  }

  /**
   * Sends a request and waits for its first attempt; sends nothing to a server without the endpoints.
   *
   * @returns false when that attempt failed and is repeated in the background, or the server lacks the endpoint
   * @throws UserConnectionsRequestFailed when the server rejected the request
   */
  private async sendOrRetryLaterIfSupported(
    description: string,
    userId: UserOrTokenId,
    action: string,
    content: object,
  ): Promise<boolean> {
    if (!this.isSupported) return false;
    return this.retrier.sendOrRetryLater({
      description,
      send: (timeoutMs) => this.api.postAction(String(userId), action, content, timeoutMs),
    });
  }

  private logRejection(description: string, error: unknown): void {
    this.logger.error(`${description} was rejected by the server: ${(error as Error).message}`);
  }
}
