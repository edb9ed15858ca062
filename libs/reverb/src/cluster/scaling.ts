import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import {
  isState,
  parseMessage,
  type Answer,
  type Bind,
  type Known,
  type Message,
  type News,
  type Order,
  type Terminate,
} from './messages';
import { Echoes } from './echoes';
import type { LocalNode } from './local-node';
import { PATIENCE_BEATS, type Peer } from './peer';
import { Peers } from './peers';
import { Questions } from './questions';
import { RareWarning } from './rare-warning';
import { RedisLink, type RedisLinkOwner } from './redis-link';
import type { ScalingOptions } from './scaling-options';
import { MAX_ITEMS, Sender } from './sender';

const BEAT_INTERVAL_MS = 1_000;
/** How long a node that begins waits for what the others have. */
const JOIN_PATIENCE_MS = 1_500;
const JOIN_POLL_MS = 10;

/** Keeps this node and the others together: says what happens here, and hears what happens there. */
export class Scaling implements RedisLinkOwner {
  /** Sorts by the time at which nodes began. */
  readonly id: string;
  readonly peers: Peers;
  private readonly link: RedisLink;
  private readonly sender: Sender;
  private readonly questions: Questions;
  private readonly echoes: Echoes;
  private readonly refused: RareWarning;
  private readonly channel: string;
  private local!: LocalNode;
  private isLeaving = false;
  private unheardBeats = 0;
  private stopBeating: (() => void) | undefined;

  constructor(
    options: ScalingOptions,
    private readonly clock: Clock,
    private readonly logger: ReverbLogger,
  ) {
    this.id = `${clock.epochMs().toString(36).padStart(9, '0')}-${randomBytes(8).toString('hex')}`;
    this.channel = options.channel ?? 'reverb';
    this.link = new RedisLink(options.redis, [this.channel, this.channelOf(this.id)], this, logger);
    this.sender = new Sender(
      this.id,
      this.channel,
      (channel, text) => this.link.publish(channel, text),
      logger,
    );
    this.questions = new Questions(clock);
    this.echoes = new Echoes(clock);
    this.refused = new RareWarning(logger, 'scaling.messagesRefused');
    this.peers = new Peers({
      counted: (...change) => this.local.counted(...change),
      memberCame: (...change) => this.local.memberCame(...change),
      memberWent: (...change) => this.local.memberWent(...change),
      userChanged: (...change) => this.local.userChanged(...change),
    });
  }

  /** Who does what other nodes ask for; to be called before `start`. */
  serve(local: LocalNode): void {
    this.local = local;
  }

  get isConnected(): boolean {
    return this.link.isLinked;
  }

  /** Whether it speaks for all nodes: the one that has been there longest. */
  get isLeader(): boolean {
    return this.peers.isOldest(this.id);
  }

  /** Resolves when this node knows what the others have, or after a moment when Redis is away. */
  async start(): Promise<void> {
    this.stopBeating ??= this.clock.every(BEAT_INTERVAL_MS, () => this.beat());
    await this.link.start();
    const deadlineMs = this.clock.monotonicMs() + JOIN_PATIENCE_MS;
    while (this.clock.monotonicMs() < deadlineMs) {
      if (this.link.isLinked && this.peers.unsynced.length === 0 && (await this.hasHeardAll()))
        return;
      await this.clock.sleep(JOIN_POLL_MS);
    }
  }

  /** Says goodbye. */
  async stop(): Promise<void> {
    // First: one more word after it would raise the node from the dead.
    this.stopBeating?.();
    this.stopBeating = undefined;
    this.isLeaving = true;
    this.sender.flush();
    this.sender.say(this.channel, { is: 'bye' });
    await this.sender.settled();
    this.echoes.giveUp();
    this.questions.giveUp();
    this.link.stop();
  }

  /** Tells all other nodes, with everything else of this turn of the event loop. */
  tell(item: News): void {
    this.sender.tell(item);
  }

  /** Tells it, and does it here when everything that others told before has been done; at once when Redis is away. */
  tellFirst(item: News, act: () => void): void {
    const seq = this.sender.tell(item);
    if (this.sender.flows) this.echoes.add(seq, act);
    else act();
  }

  tellConnections(app: string, count: number): void {
    this.sender.tellConnections(app, count);
  }

  /** Has something done by whichever node can. @returns what they say within a second */
  async order(
    order: Omit<Bind, 'question'> | Omit<Terminate, 'question'>,
  ): Promise<readonly Answer[]> {
    const question = this.questions.newId();
    this.tell({ ...order, question });
    this.sender.flush();
    return this.sender.flows ? this.questions.ask(question, this.peers.ids) : [];
  }

  /** Resolves when what was told so far is on its way to all nodes and done here, and what was ordered is done. */
  async settled(): Promise<void> {
    this.sender.flush();
    const echoed = new Promise<void>((resolve) => {
      if (this.sender.flows) this.echoes.add(this.sender.lastSeq, resolve);
      else resolve();
    });
    await Promise.all([echoed, this.questions.settled()]);
  }

  /** @returns whether no node took the key in the last `seconds`; true when Redis is away */
  async take(key: string, seconds: number): Promise<boolean> {
    try {
      return await this.link.take(`${this.channel}:${key}`, seconds);
    } catch (err) {
      this.logger.warn({ err }, 'scaling.notTaken');
      return true;
    }
  }

  linked(): void {
    this.unheardBeats = 0;
    this.sender.sayNow(this.channel, { is: 'want' });
    this.flowWhenAllAreBack();
  }

  unlinked(): void {
    this.sender.halt();
    this.echoes.giveUp();
    this.questions.giveUp();
    this.peers.loseTouch();
  }

  received(text: string): void {
    try {
      if (this.sender.isOwn(text)) return this.hearOwn(text);
      const message = parseMessage(text);
      if (message === undefined) this.refused.again();
      else this.handle(message);
    } catch (err) {
      this.logger.error({ err }, 'scaling.messageFailed');
    }
  }

  private hearOwn(text: string): void {
    this.unheardBeats = 0;
    const seq = this.sender.ownSeq(text);
    if (seq !== undefined) this.echoes.heard(seq);
  }

  private handle(message: Message): void {
    if (this.isLeaving) return;
    if (message.is === 'bye') return this.forget(message.node, 'scaling.nodeLeft');
    const isKnown = this.peers.find(message.node) !== undefined;
    const peer = this.peers.heard(message.node);
    if (!isKnown) {
      this.logger.info({ node: peer.id }, 'scaling.nodeCame');
      this.sender.sayNow(this.channelOf(peer.id), { is: 'want' });
    }
    this.flowWhenAllAreBack();
    switch (message.is) {
      case 'news':
        return this.hear(peer, message);
      case 'beat':
        return this.compare(peer, message.seq);
      case 'want':
        return this.sendSnapshot(peer);
      case 'answer':
        return this.questions.answered(message.question, peer.id, message.answer);
      case 'snapshot':
        this.peers.apply(peer, peer.receive(message));
        for (const item of message.items) if (!isState(item)) this.local.remember(item);
    }
  }

  private hear(peer: Peer, news: Extract<Message, { is: 'news' }>): void {
    const { isNew, isNext } = peer.take(news);
    if (!isNew) return;
    for (const item of news.items)
      if (item.is === 'bind' || item.is === 'terminate') this.obey(peer, item);
      else if (!isState(item)) this.local.hear(item);
      else if (isNext) this.peers.apply(peer, [item]);
  }

  private obey(peer: Peer, order: Order): void {
    const answer = this.local.obey(order);
    const { question } = order;
    this.sender.say(this.channelOf(peer.id), { is: 'answer', question, answer });
  }

  private compare(peer: Peer, seq: number): void {
    peer.compare(seq);
    if (!peer.isSynced) this.sender.sayNow(this.channelOf(peer.id), { is: 'want' });
  }

  /** What this node has, and from the one that has been there longest also what is nobody's in particular. */
  private sendSnapshot(peer: Peer): void {
    this.sender.flush();
    const items: Known[] = [...this.local.state()];
    if (this.isOldestBeside(peer)) items.push(...this.local.memory());
    const seq = this.sender.lastSeq;
    for (let begin = 0; begin === 0 || begin < items.length; begin += MAX_ITEMS) {
      const end = begin + MAX_ITEMS;
      this.sender.say(this.channelOf(peer.id), {
        is: 'snapshot',
        seq,
        first: begin === 0,
        last: end >= items.length,
        items: items.slice(begin, end),
      });
    }
  }

  private isOldestBeside(peer: Peer): boolean {
    return this.peers.ids.every((id) => id === peer.id || id > this.id);
  }

  private beat(): void {
    if (!this.link.isLinked) return;
    this.unheardBeats += 1;
    this.echoes.expire();
    // Redis takes what we say and we hear nothing: that connection is dead without knowing it.
    if (this.unheardBeats > PATIENCE_BEATS) {
      this.unheardBeats = 0;
      return this.link.listenAgain();
    }
    if (this.sender.flows) this.sender.flow();
    this.sender.sayNow(this.channel, { is: 'beat', seq: this.sender.lastSeq });
    for (const node of this.peers.beat()) this.gone(node, 'scaling.nodeLost');
    this.flowWhenAllAreBack();
  }

  private forget(node: string, message: string): void {
    this.peers.forget(node);
    this.gone(node, message);
  }

  private gone(node: string, message: string): void {
    this.questions.gone(node);
    this.logger.info({ node }, message);
  }

  /** After an outage: what is said before the others hear it again would be lost. */
  private flowWhenAllAreBack(): void {
    if (this.link.isLinked && !this.sender.flows && this.peers.areAllBack) this.sender.flow();
  }

  private async hasHeardAll(): Promise<boolean> {
    try {
      return (await this.link.countListeners(this.channel)) <= this.peers.ids.length + 1;
    } catch (err) {
      this.logger.debug({ err }, 'scaling.notCounted');
      return false;
    }
  }

  private channelOf(node: string): string {
    return `${this.channel}:${node}`;
  }
}
