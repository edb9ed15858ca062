import { ValueInbox, NotReceivedError } from './value-inbox';

/** The subset of Echo's channels that {@link EchoTestChannel} uses. */
export interface EchoChannel {
  listenToAll(callback: (event: string, data: unknown) => void): unknown;
  subscribed(callback: () => void): unknown;
  error(callback: (problem: unknown) => void): unknown;
}

/** An event that was received on a channel. */
interface ReceivedEvent {
  readonly event: string;
  readonly payload: unknown;
}

/** A subscribed channel, with the events received on it since the subscription. */
export class EchoTestChannel {
  private readonly inbox = new ValueInbox<ReceivedEvent>();

  constructor(
    /** Channel name without prefix. */
    readonly name: string,
    protected readonly timeoutMs: number,
  ) {}

  /**
   * Records the events of a channel, and resolves when the server has confirmed the subscription.
   *
   * @returns this object
   *
   * @throws NotReceivedError when the subscription was rejected, with the status, or not confirmed in time
   */
  async recordAndAwaitSubscription(channel: EchoChannel): Promise<this> {
    channel.listenToAll((event, payload) => this.inbox.receive({ event, payload }));
    await new Promise<void>((resolve, reject) => {
      const rejectWith = (problem: string) =>
        reject(new NotReceivedError(`the subscription to ${this.name} ${problem}`));
      const timer = setTimeout(
        () => rejectWith(`was not confirmed within ${this.timeoutMs} ms`),
        this.timeoutMs,
      );
      channel.subscribed(() => {
        clearTimeout(timer);
        resolve();
      });
      channel.error((problem) => {
        clearTimeout(timer);
        rejectWith(`was rejected: ${JSON.stringify(problem)}`);
      });
    });
    return this;
  }

  /**
   * Resolves with the payload of the first event of a name that has been received or will be.
   *
   * @param event - name as for Echo's `listen`: `.search.completed`, or `OrderShipped` for `App\Events\OrderShipped`
   * @param accepts - returns whether a payload is the expected one; default: any
   * @throws NotReceivedError with all received events, when none matches in time
   */
  async waitFor<Payload = unknown>(
    event: string,
    accepts: (payload: Payload) => boolean = () => true,
  ): Promise<Payload> {
    const matches = (received: ReceivedEvent) =>
      received.event === event && accepts(received.payload as Payload);
    const { payload } = await this.inbox.waitFor(
      `${event} on ${this.name}`,
      matches,
      this.timeoutMs,
    );
    return payload as Payload;
  }

  /** Returns the payloads of all events of a name received so far. */
  receivedPayloads<Payload = unknown>(event: string): Payload[] {
    return this.inbox.all
      .filter((received) => received.event === event)
      .map(({ payload }) => payload as Payload);
  }
}
