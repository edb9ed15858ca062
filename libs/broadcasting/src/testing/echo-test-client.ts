import type Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import { type EchoChannel, EchoTestChannel } from './echo-test-channel';
import { NotReceivedError } from './value-inbox';

export interface EchoTestClientOptions {
  /** App key of the WebSocket server. */
  key: string;
  /** Host of the WebSocket server; default `127.0.0.1`. */
  host?: string;
  /** Port of the WebSocket server. */
  port: number;
  /** URL, e.g. `http://127.0.0.1:9090/api/broadcasting/auth`; needed for private and presence channels. */
  authEndpoint?: string;
  /** URL, e.g. `http://127.0.0.1:9090/api/broadcasting/user-auth`; needed for {@link EchoTestClient.signIn}. */
  userAuthEndpoint?: string;
  /** Bearer token for both endpoints. */
  token?: string;
  /** Time limit of each connection, subscription, sign-in and `waitFor`; default 10,000. */
  timeoutMs?: number;
}

/** Test client on unmodified laravel-echo and pusher-js, with promises instead of listeners. Both must be installed. */
export class EchoTestClient {
  private constructor(
    private readonly echo: Echo<'reverb'>,
    private readonly pusher: Pusher,
    private readonly timeoutMs: number,
  ) {}

  /**
   * Connects to the WebSocket server and resolves when the connection is established.
   *
   * @throws NotReceivedError
   */
  static async connect(options: EchoTestClientOptions): Promise<EchoTestClient> {
    const { token, timeoutMs = 10_000, host: wsHost = '127.0.0.1', port } = options;
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const pusher = new Pusher(options.key, {
      cluster: '',
      wsHost,
      wsPort: port,
      wssPort: port,
      forceTLS: false,
      enabledTransports: ['ws'],
      authEndpoint: options.authEndpoint,
      auth: { headers },
      userAuthentication: {
        endpoint: options.userAuthEndpoint ?? '',
        transport: 'ajax',
        headers,
      },
    });
    // laravel-echo is an ES module, which CommonJS can only load by import().
    const { default: EchoClass } = await import('laravel-echo');
    const echo = new EchoClass<'reverb'>({
      broadcaster: 'reverb',
      key: options.key,
      client: pusher,
    });
    const client = new EchoTestClient(echo, pusher, timeoutMs);
    await client.waitForCallback('the connection', (resolve) => {
      if (pusher.connection.state === 'connected') resolve();
      pusher.connection.bind('connected', resolve);
    });
    return client;
  }

  /** Id of the connection, to be sent as `X-Socket-ID`. */
  get socketId(): string {
    return this.pusher.connection.socket_id;
  }

  /**
   * Subscribes to a public channel.
   *
   * @throws NotReceivedError when the subscription is not confirmed; so do the other subscriptions
   */
  channel(name: string): Promise<EchoTestChannel> {
    return this.recordAndAwaitSubscription(name, this.echo.channel(name));
  }

  /**
   * Subscribes to a private channel.
   *
   * @param name - without prefix
   */
  private(name: string): Promise<EchoTestChannel> {
    return this.recordAndAwaitSubscription(name, this.echo.private(name));
  }

  /**
   * Subscribes to an encrypted private channel.
   *
   * @param name - without prefix
   */
  encryptedPrivate(name: string): Promise<EchoTestChannel> {
    return this.recordAndAwaitSubscription(name, this.echo.encryptedPrivate(name));
  }

  /**
   * Subscribes to a presence channel.
   *
   * @param name - without prefix
   * @returns the channel with `members()`, which returns the `user_info` of each current member
   */
  async join(name: string): Promise<EchoTestChannel & { members: () => unknown[] }> {
    const channel = await this.recordAndAwaitSubscription(name, this.echo.join(name));
    const { members } = this.pusher.channel(
      `presence-${name}`,
    ) as unknown as PusherChannelWithMembers;
    return Object.assign(channel, { members: () => Object.values(members.members) });
  }

  /**
   * Signs the user in, so that the server can send events to all connections of the user.
   *
   * @throws NotReceivedError
   */
  async signIn(): Promise<void> {
    await this.waitForCallback('the sign-in', (resolve) => {
      this.pusher.bind('pusher:signin_success', () => resolve());
      this.pusher.signin();
    });
  }

  disconnect(): void {
    this.echo.disconnect();
  }

  private recordAndAwaitSubscription(name: string, channel: EchoChannel): Promise<EchoTestChannel> {
    return new EchoTestChannel(name, this.timeoutMs).recordAndAwaitSubscription(channel);
  }

  private waitForCallback(what: string, start: (resolve: () => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new NotReceivedError(`${what} did not happen within ${this.timeoutMs} ms`)),
        this.timeoutMs,
      );
      start(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Property of pusher-js's presence channels that its types do not declare. */
interface PusherChannelWithMembers {
  readonly members: { readonly members: Readonly<Record<string, unknown>> };
}
