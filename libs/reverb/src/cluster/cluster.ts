import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import type { BindCommand, CommandResult, DeltaItem, TerminateCommand } from './cluster-message';
import { LamportClock } from './lamport-clock';
import { MessagePublisher } from './message-publisher';
import { MessageReceiver } from './message-receiver';
import { OrderedDelivery } from './ordered-delivery';
import { PeerTable } from './peer-table';
import { PendingCommands } from './pending-commands';
import { RedisLink } from './redis-link';
import { RemoteChangeHandler, type NodeComponents } from './remote-change-handler';
import type { ScalingOptions } from './scaling-options';

const HEARTBEAT_INTERVAL_MS = 1_000;

/** Maximum time that a starting node waits for the snapshots of the other nodes, in milliseconds. */
const JOIN_TIMEOUT_MS = 1_500;
const JOIN_POLL_INTERVAL_MS = 10;

/**
 * The membership of this node in a cluster of servers that exchange messages over Redis. Publishes what happens on this
 * node, and keeps the state of the other nodes in {@link peers}.
 */
export class Cluster {
  /** Id of this node. Ids sort by the time at which nodes started. */
  readonly nodeId: string;
  readonly peers = new PeerTable();
  readonly lamportClock: LamportClock;
  private readonly redisLink: RedisLink;
  private readonly publisher: MessagePublisher;
  private readonly pendingCommands: PendingCommands;
  private readonly orderedDelivery: OrderedDelivery;
  private readonly clusterChannel: string;
  private receiver: MessageReceiver | undefined;
  private stopHeartbeat: (() => void) | undefined;

  constructor(
    options: ScalingOptions,
    private readonly clock: Clock,
    private readonly logger: ReverbLogger,
  ) {
    const startedAt = clock.epochMs().toString(36).padStart(9, '0');
    this.nodeId = `${startedAt}-${randomBytes(8).toString('hex')}`;
    this.clusterChannel = options.channel ?? 'reverb';
    this.redisLink = new RedisLink(
      options.redis,
      [this.clusterChannel, this.toNodeChannel(this.nodeId)],
      logger,
    );
    this.publisher = new MessagePublisher(
      this.nodeId,
      this.clusterChannel,
      (redisChannel, text) => this.redisLink.publish(redisChannel, text),
      logger,
    );
    this.pendingCommands = new PendingCommands(clock);
    this.orderedDelivery = new OrderedDelivery(clock);
    this.lamportClock = new LamportClock(clock);
  }

  /** Indicates whether this node is the leader, which reports cluster-wide changes to webhooks: the oldest node. */
  get isLeader(): boolean {
    return this.peers.isOldest(this.nodeId);
  }

  /**
   * Joins the cluster. Resolves when the state of all other nodes is known, or after 1.5 seconds if Redis or another
   * node does not respond; the node then joins as soon as it can.
   *
   * @param node - the parts of this node that changes on other nodes are applied to
   */
  async start(node: NodeComponents): Promise<void> {
    const handler = new RemoteChangeHandler(node, this.lamportClock, () => this.isLeader);
    const receiver = new MessageReceiver(
      {
        nodeId: this.nodeId,
        clusterChannel: this.clusterChannel,
        redisLink: this.redisLink,
        publisher: this.publisher,
        peers: this.peers,
        orderedDelivery: this.orderedDelivery,
        pendingCommands: this.pendingCommands,
        logger: this.logger,
        toNodeChannel: (nodeId) => this.toNodeChannel(nodeId),
      },
      handler,
    );
    this.receiver = receiver;
    this.peers.addObserver(handler);
    this.stopHeartbeat ??= this.clock.every(HEARTBEAT_INTERVAL_MS, () => receiver.sendHeartbeat());
    await this.redisLink.start(receiver);
    const deadlineMs = this.clock.monotonicMs() + JOIN_TIMEOUT_MS;
    while (this.clock.monotonicMs() < deadlineMs && !(await this.isSynced()))
      await this.clock.sleep(JOIN_POLL_INTERVAL_MS);
  }

  /** Leaves the cluster and closes the connections to Redis. */
  async stop(): Promise<void> {
    // A heartbeat after the leave message would make the other nodes add this one again.
    this.stopHeartbeat?.();
    this.stopHeartbeat = undefined;
    this.receiver?.stop();
    this.publisher.flush();
    this.publisher.send(this.clusterChannel, { type: 'leave' });
    await this.publisher.waitUntilSent();
    this.orderedDelivery.runAll();
    this.pendingCommands.finishAll();
    this.redisLink.stop();
  }

  /** Publishes an item to all other nodes, in one message with all items of this turn of the event loop. */
  publish(item: DeltaItem): void {
    this.publisher.addItem(item);
  }

  /**
   * Publishes an item, and runs an action on this node when all earlier items of other nodes have been received; so
   * every node runs the actions in the same order. Without Redis the action runs immediately.
   */
  publishInOrder(item: DeltaItem, action: () => void): void {
    const sequence = this.publisher.addItem(item);
    if (this.publisher.isSending) this.orderedDelivery.runAfter(sequence, action);
    else action();
  }

  /** Publishes the number of connections that an app has on this node. */
  publishConnectionCount(appId: string, count: number): void {
    this.publisher.setConnectionCount(appId, count);
  }

  /** Sends a command to all other nodes. @returns the results that arrive within one second */
  async executeOnOtherNodes(
    command: Omit<BindCommand, 'commandId'> | Omit<TerminateCommand, 'commandId'>,
  ): Promise<readonly CommandResult[]> {
    const commandId = this.pendingCommands.createId();
    this.publish({ ...command, commandId });
    this.publisher.flush();
    return this.publisher.isSending
      ? this.pendingCommands.waitForResults(commandId, this.peers.nodeIds)
      : [];
  }

  /**
   * Resolves when Redis has passed on all items published so far, their actions on this node have run, and all
   * commands have their results.
   */
  async waitUntilPublished(): Promise<void> {
    this.publisher.flush();
    const delivered = new Promise<void>((resolve) => {
      if (this.publisher.isSending)
        this.orderedDelivery.runAfter(this.publisher.lastSequence, resolve);
      else resolve();
    });
    await Promise.all([delivered, this.pendingCommands.waitForAll()]);
  }

  /** Claims a key cluster-wide. @returns false if a node claimed it in the last `seconds`; true if Redis is unreachable */
  async claimKey(key: string, seconds: number): Promise<boolean> {
    try {
      return await this.redisLink.setIfAbsent(`${this.clusterChannel}:${key}`, seconds);
    } catch (err) {
      this.logger.warn({ err }, 'cluster.claimFailed');
      return true;
    }
  }

  /**
   * Returns the fields that `/up` contains about the cluster. A node without Redis stays healthy, because all nodes
   * lose Redis together and each still serves its own clients.
   */
  readHealth(): { readonly scaling: 'CONNECTED' | 'DISCONNECTED'; readonly nodes: number } {
    return {
      scaling: this.redisLink.isConnected ? 'CONNECTED' : 'DISCONNECTED',
      nodes: this.peers.nodeIds.length + 1,
    };
  }

  /** Returns whether every node that listens on Redis is known with its complete state. */
  private async isSynced(): Promise<boolean> {
    if (!this.redisLink.isConnected || this.peers.unsyncedNodeIds.length > 0) return false;
    try {
      const subscriberCount = await this.redisLink.countSubscribers(this.clusterChannel);
      return subscriberCount <= this.peers.nodeIds.length + 1;
    } catch (err) {
      this.logger.debug({ err }, 'cluster.countFailed');
      return false;
    }
  }

  /** Returns the Redis channel for messages to a single node. */
  private toNodeChannel(nodeId: string): string {
    return `${this.clusterChannel}:${nodeId}`;
  }
}
