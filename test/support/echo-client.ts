import { until } from '@giftspire/testing';
import {
  SEARCH_COMPLETED_EVENT,
  toUserChannelName,
  type SearchCompletedPayload,
} from '@giftspire/contracts';
import type Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import type { Account } from './account';
import type { Application } from './application';

/** Client on the unmodified laravel-echo and pusher-js, subscribed to the private channel of one account. */
export class EchoClient {
  /** Payloads of the received `search.completed` events, in order. */
  readonly receivedEvents: SearchCompletedPayload[] = [];
  /** Codes of the connection errors: of `pusher:error` messages and of the close frame. */
  readonly errorCodes: (number | undefined)[] = [];
  /** HTTP statuses of the rejected channel authorizations. */
  readonly authorizationErrorStatuses: (number | undefined)[] = [];
  private onNextEvent?: (atMs: number) => void;
  private subscriptionCount = 0;

  private constructor(
    private readonly echo: Echo<'pusher'>,
    account: Account,
  ) {
    this.echo
      .private(toUserChannelName(account.id))
      .listen(`.${SEARCH_COMPLETED_EVENT}`, (payload: SearchCompletedPayload) =>
        this.recordEvent(payload),
      )
      .subscribed(() => (this.subscriptionCount += 1))
      .error(({ status }: { status?: number }) => this.authorizationErrorStatuses.push(status));
    this.connection.bind('error', ({ error }: { error?: { data?: { code?: number } } }) =>
      this.errorCodes.push(error?.data?.code),
    );
  }

  /** Starts to connect and subscribe; {@link waitForSubscription} waits for the result. */
  static async startConnecting(application: Application, account: Account): Promise<EchoClient> {
    // require() fails: Node.js loads the CommonJS build as an ES module, because the package has `"type": "module"`.
    const { default: EchoClass } = await import('laravel-echo');
    const echo = new EchoClass({
      broadcaster: 'pusher',
      // The types declare a CommonJS module; the value at run time is the class.
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

  /** State of the connection as pusher-js names it, e.g. `connected` or `disconnected`. */
  get connectionState(): string {
    return this.connection.state;
  }

  private get connection() {
    return this.echo.connector.pusher.connection;
  }

  /** Waits until the subscription was confirmed `times` times in all; each reconnect adds one confirmation. */
  async waitForSubscription(times = 1): Promise<void> {
    await until(`subscription ${times}`, () => this.subscriptionCount >= times);
  }

  /** Waits until `count` `search.completed` events were received in all. */
  async waitForEvents(count: number, timeoutMs?: number): Promise<void> {
    await until(`${count} events`, () => this.receivedEvents.length >= count, timeoutMs);
  }

  /** Resolves when the next `search.completed` event arrives, with the arrival time on the clock of `performance.now()`. */
  waitForNextEventTime(): Promise<number> {
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
