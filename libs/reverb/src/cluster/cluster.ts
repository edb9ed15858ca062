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

  /**
   * Indicates whether this node is the leader, i.e. the oldest node. The leader reports cluster-wide changes to
   * webhooks.
   */
  get isLeader(): boolean {
    return this.peers.isOldest(this.nodeId);
  }

  /**
   * Joins the cluster. Resolves when the state of all other nodes is known, or after 1.5 seconds if Redis or another
   * node does not respond; the node then joins as soon as it can.
   *
   * @param node - the components of this node to which changes on other nodes are applied
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
    this.stopHeartbeat ??= this.clock.every(HEARTBEAT_INTERVAL_MS, () =>
      receiver.sendHeartbeatAndCheckPeers(),
    );
    await this.redisLink.start(receiver);
    const deadlineMs = this.clock.monotonicMs() + JOIN_TIMEOUT_MS;
    while (this.clock.monotonicMs() < deadlineMs && !(await this.isSynced()))
      await this.clock.sleep(JOIN_POLL_INTERVAL_MS);
  }

  /** Publishes the remaining items, leaves the cluster, and closes the connections to Redis. */
  async stop(): Promise<void> {
    // A heartbeat after the leave message would make the other nodes add this one again.
    this.stopHeartbeat?.();
    this.stopHeartbeat = undefined;
    this.receiver?.ignoreOtherNodes();
    this.publisher.flush();
    this.publisher.sendViaBuffer(this.clusterChannel, { type: 'leave' });
    await this.publisher.flushAndWaitUntilSent();
    this.orderedDelivery.runAll();
    this.pendingCommands.resolveAll();
    this.redisLink.stop();
  }

  /**
   * Publishes an item to all other nodes, at the end of this turn of the event loop and together with its other items.
   */
  publishItem(item: DeltaItem): void {
    this.publisher.addItem(item);
  }

  /**
   * Publishes an item to all other nodes, and runs `action` on this node when all items that other nodes published
   * before have arrived, so that all nodes run their actions in the same order. Without Redis, `action` runs
   * immediately.
   */
  publishAndRunInOrder(item: DeltaItem, action: () => void): void {
    const sequence = this.publisher.addItem(item);
    if (this.publisher.isSending) this.orderedDelivery.runAfterDelta(sequence, action);
    else action();
  }

  /** Publishes the number of connections that an app has on this node; of several in one turn only the last is sent. */
  publishConnectionCount(appId: string, count: number): void {
    this.publisher.queueConnectionCount(appId, count);
  }

  /**
   * Sends a command to all other nodes.
   *
   * @returns the results that arrive within one second. Without Redis the command is buffered and the list is empty.
   */
  async executeOnOtherNodes(
    command: Omit<BindCommand, 'commandId'> | Omit<TerminateCommand, 'commandId'>,
  ): Promise<readonly CommandResult[]> {
    const commandId = this.pendingCommands.createCommandId();
    this.publishItem({ ...command, commandId });
    this.publisher.flush();
    return this.publisher.isSending
      ? this.pendingCommands.waitForResults(commandId, this.peers.nodeIds)
      : [];
  }

  /**
   * Resolves when all items published so far have come back from Redis, their actions on this node have run, and all
   * commands have their results; after a timeout, or without Redis, it resolves earlier.
   */
  async waitUntilPublished(): Promise<void> {
    this.publisher.flush();
    const delivered = new Promise<void>((resolve) => {
      if (this.publisher.isSending)
        this.orderedDelivery.runAfterDelta(this.publisher.lastSequence, resolve);
      else resolve();
    });
    await Promise.all([delivered, this.pendingCommands.waitForAll()]);
  }

  /**
   * Claims a key cluster-wide.
   *
   * @returns false if a node has claimed it in the last `seconds`; true also without Redis
   */
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

  /** Returns whether every node that subscribes on Redis is known with its complete state; false without Redis. */
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

  /** Returns the name of the Redis channel for messages to a single node. */
  private toNodeChannel(nodeId: string): string {
    return `${this.clusterChannel}:${nodeId}`;
  }
}
