import {
  SEARCH_COMPLETED,
  userChannelName,
  type SearchCompletedPayload,
} from '@giftspire/contracts';
import Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import type { Account } from './account';
import type { Application } from './application';
import { until } from './until';

/** The unmodified laravel-echo and pusher-js, subscribed to the private channel of an account. */
export class EchoClient {
  readonly received: SearchCompletedPayload[] = [];
  private arrived?: (atMs: number) => void;
  private readonly echo: Echo<'pusher'>;
  private subscribed = 0;

  constructor(application: Application, account: Account) {
    this.echo = new Echo({
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
    this.echo
      .private(userChannelName(account.id))
      .listen(`.${SEARCH_COMPLETED}`, (payload: SearchCompletedPayload) => this.accept(payload))
      .subscribed(() => (this.subscribed += 1));
  }

  /** Waits for the n-th confirmation: the first, or one after a reconnect. */
  async untilSubscribed(times = 1): Promise<void> {
    await until(`subscription ${times}`, () => this.subscribed >= times);
  }

  async untilReceived(count: number, patienceMs?: number): Promise<void> {
    await until(`${count} events`, () => this.received.length >= count, patienceMs);
  }

  /** When the next event arrives, on the clock of `performance.now()`. */
  nextArrival(): Promise<number> {
    return new Promise((resolve) => (this.arrived = resolve));
  }

  private accept(payload: SearchCompletedPayload): void {
    this.received.push(payload);
    this.arrived?.(performance.now());
  }

  disconnect(): void {
    this.echo.disconnect();
  }
}
