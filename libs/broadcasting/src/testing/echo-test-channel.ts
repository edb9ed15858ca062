import { EventInbox, NotReceivedError } from './event-inbox';

/** What of Echo's channels is used, whatever their kind. */
export interface EchoChannel {
  listenToAll(callback: (event: string, data: unknown) => void): unknown;
  subscribed(callback: () => void): unknown;
  error(callback: (problem: unknown) => void): unknown;
}

interface Received {
  readonly event: string;
  readonly payload: unknown;
}

/** A channel a client subscribed to, and what was heard there. */
export class EchoTestChannel {
  private readonly inbox = new EventInbox<Received>();

  constructor(
    /** As it was asked for, without prefix. */
    readonly name: string,
    protected readonly timeoutMs: number,
  ) {}

  /**
   * Resolves when the server has confirmed the subscription.
   *
   * @throws NotReceivedError when it was refused, with the status, or not answered
   */
  async subscribe(channel: EchoChannel): Promise<this> {
    channel.listenToAll((event, payload) => this.inbox.push({ event, payload }));
    await new Promise<void>((resolve, reject) => {
      const give = (problem: string) =>
        reject(new NotReceivedError(`the subscription to ${this.name} ${problem}`));
      const timer = setTimeout(
        () => give(`was not confirmed within ${this.timeoutMs} ms`),
        this.timeoutMs,
      );
      channel.subscribed(() => {
        clearTimeout(timer);
        resolve();
      });
      channel.error((problem) => {
        clearTimeout(timer);
        give(`was refused: ${JSON.stringify(problem)}`);
      });
    });
    return this;
  }

  /**
   * The first event of that name that was or will be heard since the subscription.
   *
   * @param event - as for Echo's `listen`: `.search.completed`, or `OrderShipped` of `App\Events`
   * @param accepts - of its payload; default: any
   * @throws NotReceivedError, with everything that was heard
   */
  async waitFor<Payload = unknown>(
    event: string,
    accepts: (payload: Payload) => boolean = () => true,
  ): Promise<Payload> {
    const matches = (received: Received) =>
      received.event === event && accepts(received.payload as Payload);
    const { payload } = await this.inbox.waitFor(`${event} on ${this.name}`, matches, this.timeoutMs);
    return payload as Payload;
  }

  /** Payloads of that event heard so far. */
  received<Payload = unknown>(event: string): Payload[] {
    return this.inbox.all
      .filter((received) => received.event === event)
      .map(({ payload }) => payload as Payload);
  }
}
