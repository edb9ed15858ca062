import { until } from '@giftspire/testing';
import {
  SEARCH_COMPLETED,
  userChannelName,
  type SearchCompletedPayload,
} from '@giftspire/contracts';
import type Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import type { Account } from './account';
import type { Application } from './application';

/** The unmodified laravel-echo and pusher-js, subscribed to the private channel of an account. */
export class EchoClient {
  readonly receivedEvents: SearchCompletedPayload[] = [];
  /** Of `pusher:error` and of the close frame. */
  readonly errorCodes: (number | undefined)[] = [];
  /** HTTP statuses of refused authorizations. */
  readonly authorizationErrorStatuses: (number | undefined)[] = [];
  private onNextEvent?: (atMs: number) => void;
  private subscriptionCount = 0;

  private constructor(
    private readonly echo: Echo<'pusher'>,
    account: Account,
  ) {
    this.echo
      .private(userChannelName(account.id))
      .listen(`.${SEARCH_COMPLETED}`, (payload: SearchCompletedPayload) =>
        this.recordEvent(payload),
      )
      .subscribed(() => (this.subscriptionCount += 1))
      .error(({ status }: { status?: number }) => this.authorizationErrorStatuses.push(status));
    this.connection.bind('error', ({ error }: { error?: { data?: { code?: number } } }) =>
      this.errorCodes.push(error?.data?.code),
    );
  }

  /** Connects and subscribes; {@link waitForSubscription} tells when that is done. */
  static async connect(application: Application, account: Account): Promise<EchoClient> {
    // Published as an ES module; what it offers to require() is one too, in all but the syntax.
    const { default: EchoClass } = await import('laravel-echo');
    const echo = new EchoClass({
      broadcaster: 'pusher',
      // Typed as a module for CommonJS, a class at run time.
      Pusher: Pusher as never,
      key: application.reverb.key,
      cluster: 'mt1',
      wsHost: 'localhost',
      wsPort: application.reverb.port,
      forceTLS: false,
      enabledTransports: ['ws'],
      authEndpoint: `${application.url}/api/broadcasting/auth`,
      auth: { headers: { Authorization: `Bearer ${account.token}` } },
    });
    return new EchoClient(echo, account);
  }

  /** Of the connection, in the words of pusher-js: `connected`, `disconnected`, … */
  get connectionState(): string {
    return this.connection.state;
  }

  private get connection() {
    return this.echo.connector.pusher.connection;
  }

  /** Waits for the n-th confirmation: the first, or one after a reconnect. */
  async waitForSubscription(times = 1): Promise<void> {
    await until(`subscription ${times}`, () => this.subscriptionCount >= times);
  }

  async waitForEvents(count: number, patienceMs?: number): Promise<void> {
    await until(`${count} events`, () => this.receivedEvents.length >= count, patienceMs);
  }

  /** When the next event arrives, on the clock of `performance.now()`. */
  waitForNextEvent(): Promise<number> {
    return new Promise((resolve) => (this.onNextEvent = resolve));
  }

  private recordEvent(payload: SearchCompletedPayload): void {
    this.receivedEvents.push(payload);
    this.onNextEvent?.(performance.now());
  }

  disconnect(): void {
    this.echo.disconnect();
  }
}
