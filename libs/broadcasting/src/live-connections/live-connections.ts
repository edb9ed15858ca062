import { PersistentCalls, type CallLog, type PersistenceOptions } from './persistent-calls';
import { UserCallFailed, UserCalls, type UserCallsOptions } from './user-calls';

/** Ids as the server knows them are text; numbers are their digits. */
type Id = string | number;

export interface BoundConnection {
  /** As the client sent it, e.g. `1234.5678`. */
  readonly socketId: string;
  readonly userId: Id;
  /** By which the user was recognised. */
  readonly tokenId?: Id;
  /** When the token ends, and with it the connection; null for never. */
  readonly expiresAt?: Date | null;
}

/**
 * `unbound`: the server has no such connection, or did not answer in time, in which case it is asked again.
 * `revoked`: the token is worthless since a moment ago, and the server closed the connection.
 */
export type BindOutcome = 'bound' | 'unbound' | 'revoked';

export interface LiveConnectionsOptions extends UserCallsOptions {
  readonly persistence?: Partial<PersistenceOptions>;
  /** False where sockets are held by something that knows nothing of tokens, e.g. Pusher: nothing is called then. */
  readonly isSupported?: boolean;
}

const PERSISTENCE: PersistenceOptions = {
  firstTimeoutMs: 500,
  timeoutMs: 2_000,
  firstDelayMs: 100,
  maxDelayMs: 5_000,
  giveUpAfterMs: 120_000,
  maxWaiting: 1_000,
};

/** Most the server takes in one call. */
const TOKENS_PER_CALL = 1_000;
const NOT_FOUND = 404;
const CONFLICT = 409;

/**
 * Which sockets a user has open, and an end to them. The server is told with each authorized subscription whose
 * connection it is; then a logout can close it, although the client never signed in there.
 *
 * No method rejects because the server is away: whoever logs out is logged out. What it was to be told it is told
 * later, and a server that was restarted has no old connections.
 */
export class LiveConnections {
  private readonly calls: UserCalls;
  private readonly persistent: PersistentCalls;
  private readonly isSupported: boolean;

  constructor(
    options: LiveConnectionsOptions,
    private readonly log: CallLog,
  ) {
    this.calls = new UserCalls(options);
    this.isSupported = options.isSupported ?? true;
    this.persistent = new PersistentCalls({ ...PERSISTENCE, ...options.persistence }, log);
  }

  /** The user was authorized to something on this connection. */
  async bind({ socketId, userId, tokenId, expiresAt }: BoundConnection): Promise<BindOutcome> {
    const content = {
      socket_id: socketId,
      ...(tokenId === undefined ? {} : { token_id: String(tokenId) }),
      ...(expiresAt ? { expires_at: Math.ceil(expiresAt.getTime() / 1000) } : {}),
    };
    const name = `binding ${socketId} to user ${userId}`;
    try {
      return (await this.call(name, userId, 'bind_connection', content)) ? 'bound' : 'unbound';
    } catch (error) {
      const status = error instanceof UserCallFailed ? error.status : undefined;
      if (status === CONFLICT) return 'revoked';
      // The client is connected elsewhere, gone, or made the id up: nothing to close later.
      if (status !== NOT_FOUND) this.log.error(`${name} is refused: ${(error as Error).message}`);
      return 'unbound';
    }
  }

  /** Closes what is bound to a token that was revoked, also what is being bound right now. */
  async disconnectToken(userId: Id, tokenId: Id): Promise<void> {
    await this.disconnectTokens(userId, [tokenId]);
  }

  /** The same for several tokens of one user. */
  async disconnectTokens(userId: Id, tokenIds: readonly Id[]): Promise<void> {
    for (let from = 0; from < tokenIds.length; from += TOKENS_PER_CALL) {
      const ids = tokenIds.slice(from, from + TOKENS_PER_CALL).map(String);
      await this.terminate(userId, { token_ids: ids });
    }
  }

  /**
   * Closes everything the user has open, or all but what is bound to one token. Tokens that were revoked are to be
   * given to {@link disconnectTokens} as well: only these are remembered.
   */
  async disconnectUser(userId: Id, { exceptTokenId }: { exceptTokenId?: Id } = {}): Promise<void> {
    const spared = exceptTokenId === undefined ? {} : { except_token_id: String(exceptTokenId) };
    await this.terminate(userId, spared);
  }

  /** Tries once more what the server could not be told yet, and closes the connections to it. */
  async stop(): Promise<void> {
    await this.persistent.stop();
    this.calls.close();
  }

  private async terminate(userId: Id, which: object): Promise<void> {
    const name = `closing connections of user ${userId}`;
    try {
      await this.call(name, userId, 'terminate_connections', which);
    } catch (error) {
      this.log.error(`${name} is refused: ${(error as Error).message}`);
    }
  }

  private call(name: string, userId: Id, call: string, content: object): Promise<boolean> {
    if (!this.isSupported) return Promise.resolve(false);
    return this.persistent.make({
      name,
      run: (timeoutMs) => this.calls.post(String(userId), call, content, timeoutMs),
    });
  }
}
