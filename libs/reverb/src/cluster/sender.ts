import type { ReverbLogger } from '../logger';
import { VERSION, type Message, type News } from './messages';
import { Outgoing } from './outgoing';
import { RareWarning } from './rare-warning';

/** So that no message is much longer than some events of full length. */
export const MAX_ITEMS = 100;

/** How they begin, behind who says them. */
const OWN_NEWS = /^,"is":"news","seq":(\d+)/;

/** Without what is in front of all messages of a node. */
export type Unsigned = Message extends infer Each
  ? Each extends Message
    ? Omit<Each, 'v' | 'node'>
    : never
  : never;

/** What this node says: the news of one turn of the event loop as one message, numbered and in order. */
export class Sender {
  private readonly outgoing: Outgoing;
  private readonly head: string;
  private items: News[] = [];
  private readonly connections = new Map<string, number>();
  private flushIsDue = false;
  private seq = 0;

  /**
   * @param node - its id
   * @param channel - of all nodes
   * @param publish - rejects when it is not certain that Redis has the message
   */
  constructor(
    node: string,
    private readonly channel: string,
    private readonly publish: (channel: string, text: string) => Promise<unknown>,
    private readonly logger: ReverbLogger,
  ) {
    this.head = JSON.stringify({ v: VERSION, node }).slice(0, -1);
    const lost = new RareWarning(logger, 'scaling.messagesLost');
    this.outgoing = new Outgoing(publish, () => lost.again());
  }

  /** Of the last news. */
  get lastSeq(): number {
    return this.seq;
  }

  get flows(): boolean {
    return this.outgoing.flows;
  }

  /** Whether a message that was heard is our own. */
  isOwn(text: string): boolean {
    return text.startsWith(this.head);
  }

  /** Number of news of our own; undefined when it is something else. */
  ownSeq(text: string): number | undefined {
    const digits = OWN_NEWS.exec(text.slice(this.head.length, this.head.length + 50))?.[1];
    return digits === undefined ? undefined : Number(digits);
  }

  /** @returns number of the message it will be in */
  tell(item: News): number {
    const seq = this.seq + 1 + Math.floor(this.items.length / MAX_ITEMS);
    this.items.push(item);
    this.scheduleFlush();
    return seq;
  }

  /** Only the last count of a turn is told. */
  tellConnections(app: string, count: number): void {
    this.connections.set(app, count);
    this.scheduleFlush();
  }

  flush(): void {
    for (const [app, count] of this.connections) this.items.push({ is: 'connections', app, count });
    this.connections.clear();
    const items = this.items;
    this.items = [];
    for (let begin = 0; begin < items.length; begin += MAX_ITEMS) {
      this.seq += 1;
      const part = items.slice(begin, begin + MAX_ITEMS);
      this.say(this.channel, { is: 'news', seq: this.seq, items: part });
    }
  }

  /** After everything that was said before; kept while Redis is away. */
  say(channel: string, message: Unsigned): void {
    this.outgoing.add(channel, this.encode(message));
  }

  /** Past what waits, and not kept: for what is only true now. */
  sayNow(channel: string, message: Unsigned): void {
    this.publish(channel, this.encode(message)).catch((err: unknown) =>
      this.logger.debug({ err, is: message.is }, 'scaling.notPublished'),
    );
  }

  /** Sends what waits. */
  flow(): void {
    this.outgoing.flow();
  }

  halt(): void {
    this.outgoing.halt();
  }

  /** Resolves when Redis has what was told so far; at once when it is away. */
  settled(): Promise<void> {
    this.flush();
    return this.outgoing.settled();
  }

  private scheduleFlush(): void {
    if (this.flushIsDue) return;
    this.flushIsDue = true;
    setImmediate(() => {
      this.flushIsDue = false;
      this.flush();
    });
  }

  private encode(message: Unsigned): string {
    return `${this.head},${JSON.stringify(message).slice(1)}`;
  }
}
