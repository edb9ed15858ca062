import type Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import { type EchoChannel, EchoTestChannel } from './echo-test-channel';
import { NotReceivedError } from './event-inbox';

export interface EchoTestClientOptions {
  /** App key of the WebSocket server. */
  key: string;
  /** Of the WebSocket server; default `127.0.0.1`. */
  host?: string;
  port: number;
  /** Full address, e.g. `http://127.0.0.1:9090/api/broadcasting/auth`; needed for guarded channels. */
  authEndpoint?: string;
  /** Full address, e.g. `http://127.0.0.1:9090/api/broadcasting/user-auth`; needed for {@link EchoTestClient.signIn}. */
  userAuthEndpoint?: string;
  /** Sent as bearer token to both. */
  token?: string;
  /** For every single thing that is waited for; default 10,000. */
  timeoutMs?: number;
}

/** The unmodified laravel-echo on the unmodified pusher-js, awaited instead of listened to. Both must be installed. */
export class EchoTestClient {
  private constructor(
    private readonly echo: Echo<'reverb'>,
    private readonly pusher: Pusher,
    private readonly timeoutMs: number,
  ) {}

  /**
   * Resolves when the connection is established.
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
    // Published as an ES module, which CommonJS loads like this only.
    const { default: EchoClass } = await import('laravel-echo');
    const echo = new EchoClass<'reverb'>({
      broadcaster: 'reverb',
      key: options.key,
      client: pusher,
    });
    const client = new EchoTestClient(echo, pusher, timeoutMs);
    await client.happens('the connection', (resolve) => {
      if (pusher.connection.state === 'connected') resolve();
      pusher.connection.bind('connected', resolve);
    });
    return client;
  }

  /** Of the connection: what `X-Socket-ID` would say. */
  get socketId(): string {
    return this.pusher.connection.socket_id;
  }

  /** A public channel. @throws NotReceivedError when the subscription is not confirmed; so do the others */
  channel(name: string): Promise<EchoTestChannel> {
    return this.subscribe(name, this.echo.channel(name));
  }

  /** @param name - without prefix, as for Echo */
  private(name: string): Promise<EchoTestChannel> {
    return this.subscribe(name, this.echo.private(name));
  }

  /** @param name - without prefix, as for Echo */
  encryptedPrivate(name: string): Promise<EchoTestChannel> {
    return this.subscribe(name, this.echo.encryptedPrivate(name));
  }

  /** @param name - without prefix, as for Echo */
  async join(name: string): Promise<EchoTestChannel & { members: () => unknown[] }> {
    const channel = await this.subscribe(name, this.echo.join(name));
    const { members } = this.pusher.channel(`presence-${name}`) as unknown as PresenceState;
    return Object.assign(channel, { members: () => Object.values(members.members) });
  }

  /**
   * Signs the user in, so that the server can reach him on all his connections.
   *
   * @throws NotReceivedError
   */
  async signIn(): Promise<void> {
    await this.happens('the sign-in', (resolve) => {
      this.pusher.bind('pusher:signin_success', () => resolve());
      this.pusher.signin();
    });
  }

  disconnect(): void {
    this.echo.disconnect();
  }

  private subscribe(name: string, channel: EchoChannel): Promise<EchoTestChannel> {
    return new EchoTestChannel(name, this.timeoutMs).subscribe(channel);
  }

  private happens(what: string, start: (resolve: () => void) => void): Promise<void> {
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

/** Of pusher-js's presence channels; not part of the type it exports. */
interface PresenceState {
  readonly members: { readonly members: Readonly<Record<string, unknown>> };
}
