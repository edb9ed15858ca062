import type { ReverbLogger } from '../logger';
import {
  isStateItem,
  parseClusterMessage,
  type ClusterMessage,
  type Command,
  type DeltaMessage,
  type SnapshotItem,
} from './cluster-message';
import { MAX_ITEMS_PER_MESSAGE, type MessagePublisher } from './message-publisher';
import type { OrderedDelivery } from './ordered-delivery';
import { MAX_MISSED_HEARTBEATS, type Peer } from './peer';
import type { PeerTable } from './peer-table';
import type { PendingCommands } from './pending-commands';
import { RateLimitedWarning } from './rate-limited-warning';
import type { RedisLink, RedisLinkListener } from './redis-link';
import type { RemoteChangeHandler } from './remote-change-handler';

/** The parts of the {@link Cluster} that a {@link MessageReceiver} uses. */
export interface ReceiverDependencies {
  /** Id of this node. */
  readonly nodeId: string;
  /** Redis channel that all nodes subscribe to. */
  readonly clusterChannel: string;
  readonly redisLink: RedisLink;
  readonly publisher: MessagePublisher;
  readonly peers: PeerTable;
  readonly orderedDelivery: OrderedDelivery;
  readonly pendingCommands: PendingCommands;
  readonly logger: ReverbLogger;
  /** Returns the Redis channel for messages to a single node. */
  toNodeChannel(nodeId: string): string;
}

/**
 * Receives the messages of other nodes, sends the heartbeats of this one, and synchronises the state of nodes that have
 * joined, missed a delta, or lost Redis.
 */
export class MessageReceiver implements RedisLinkListener {
  private readonly rejectedMessages: RateLimitedWarning;
  private isStopped = false;
  /** Number of heartbeats sent since this node last received a message of its own. */
  private heartbeatsWithoutEcho = 0;

  constructor(
    private readonly dependencies: ReceiverDependencies,
    private readonly handler: RemoteChangeHandler,
  ) {
    this.rejectedMessages = new RateLimitedWarning(dependencies.logger, 'cluster.messagesRejected');
  }

  /** Ignores all further messages of other nodes. Own messages are still handled, because actions wait for them. */
  ignoreOtherNodes(): void {
    this.isStopped = true;
  }

  /** Requests the state of all nodes, and resumes publishing if no node has to be waited for. */
  onConnected(): void {
    const { publisher, clusterChannel } = this.dependencies;
    this.heartbeatsWithoutEcho = 0;
    publisher.sendPastBuffer(clusterChannel, { type: 'sync-request' });
    this.resumePublishingIfAllReachable();
  }

  /**
   * Buffers outgoing messages from now on, runs the actions that wait for Redis, resolves pending commands with the
   * results so far, and marks all nodes as unreachable.
   */
  onDisconnected(): void {
    const { publisher, orderedDelivery, pendingCommands, peers } = this.dependencies;
    publisher.pause();
    orderedDelivery.runAll();
    pendingCommands.resolveAll();
    peers.markAllUnreachable();
  }

  /** Handles a message of this or another node. Never throws: malformed messages and errors are logged. */
  onMessage(text: string): void {
    try {
      if (this.dependencies.publisher.isOwnMessage(text)) return this.handleOwnMessage(text);
      const message = parseClusterMessage(text);
      if (message === undefined) this.rejectedMessages.recordOccurrence();
      else this.handlePeerMessage(message);
    } catch (err) {
      this.dependencies.logger.error({ err }, 'cluster.messageFailed');
    }
  }

  /**
   * Sends a heartbeat, resends unconfirmed messages, runs overdue actions, and removes the nodes whose heartbeats are
   * missing. Reconnects the subscriber instead if no own message has come back for more than five heartbeats. Has no
   * effect without Redis. To be called every second.
   */
  sendHeartbeatAndCheckPeers(): void {
    const { redisLink, orderedDelivery, publisher, clusterChannel, peers } = this.dependencies;
    if (!redisLink.isConnected) return;
    this.heartbeatsWithoutEcho += 1;
    orderedDelivery.runOverdue();
    // Redis accepts messages but does not deliver them: the subscribing connection broke without an error.
    if (this.heartbeatsWithoutEcho > MAX_MISSED_HEARTBEATS) {
      this.heartbeatsWithoutEcho = 0;
      return redisLink.reconnectSubscriber();
    }
    if (publisher.isSending) publisher.resume();
    publisher.sendPastBuffer(clusterChannel, {
      type: 'heartbeat',
      sequence: publisher.lastSequence,
    });
    for (const nodeId of peers.addMissedHeartbeatAndRemoveSilent())
      this.stopWaitingAndLogRemoval(nodeId, 'cluster.nodeLost');
    this.resumePublishingIfAllReachable();
  }

  /** Records that a message of this node came back; if it is a delta, runs the actions that wait for it. */
  private handleOwnMessage(text: string): void {
    this.heartbeatsWithoutEcho = 0;
    const sequence = this.dependencies.publisher.parseOwnDeltaSequence(text);
    if (sequence !== undefined) this.dependencies.orderedDelivery.confirmDeltaAndRun(sequence);
  }

  private handlePeerMessage(message: ClusterMessage): void {
    if (this.isStopped) return;
    const { peers, pendingCommands } = this.dependencies;
    if (message.type === 'leave') return this.handleLeave(message.nodeId);
    const isKnown = peers.findPeer(message.nodeId) !== undefined;
    const peer = peers.recordMessageAndGetPeer(message.nodeId);
    if (!isKnown) {
      this.dependencies.logger.info({ node: peer.id }, 'cluster.nodeJoined');
      this.requestSync(peer);
    }
    this.resumePublishingIfAllReachable();
    switch (message.type) {
      case 'delta':
        return this.applyDelta(peer, message);
      case 'heartbeat':
        peer.markUnsyncedIfBehind(message.sequence);
        if (!peer.isSynced) this.requestSync(peer);
        return;
      case 'sync-request':
        return this.sendSnapshot(peer);
      case 'response':
        return pendingCommands.recordResult(message.commandId, peer.id, message.result);
      case 'snapshot':
        peers.applyStateItems(peer, peer.addSnapshotPartAndGetChanges(message));
        for (const item of message.items)
          if (!isStateItem(item)) this.handler.mergeSharedSnapshotItem(item);
    }
  }

  /**
   * Executes the commands and handles the occurrences of a delta; applies its state changes only if no earlier delta is
   * missing. Ignores a duplicate.
   */
  private applyDelta(peer: Peer, delta: DeltaMessage): void {
    const { isNew, isConsecutive } = peer.recordDeltaSequence(delta);
    if (!isNew) return;
    for (const item of delta.items)
      if (item.type === 'bind' || item.type === 'terminate') this.executeAndRespond(peer, item);
      else if (!isStateItem(item)) this.handler.handleOccurrence(item);
      else if (isConsecutive) this.dependencies.peers.applyStateItems(peer, [item]);
  }

  /** Executes a command of another node and sends the result back. */
  private executeAndRespond(peer: Peer, command: Command): void {
    const result = this.handler.executeCommand(command);
    const { publisher } = this.dependencies;
    const { commandId } = command;
    publisher.sendViaBuffer(this.dependencies.toNodeChannel(peer.id), {
      type: 'response',
      commandId,
      result,
    });
  }

  /** Requests a snapshot from one node. */
  private requestSync(peer: Peer): void {
    const { publisher } = this.dependencies;
    publisher.sendPastBuffer(this.dependencies.toNodeChannel(peer.id), { type: 'sync-request' });
  }

  /**
   * Sends the state of this node to another one. If this node is the oldest apart from the recipient, it also sends the
   * state that all nodes share: cached events and revoked tokens.
   */
  private sendSnapshot(peer: Peer): void {
    const { publisher } = this.dependencies;
    publisher.flush();
    const items: SnapshotItem[] = [...this.handler.readLocalStateItems()];
    if (this.isOldestExcept(peer)) items.push(...this.handler.readSharedStateItems());
    const sequence = publisher.lastSequence;
    for (let begin = 0; begin === 0 || begin < items.length; begin += MAX_ITEMS_PER_MESSAGE) {
      const end = begin + MAX_ITEMS_PER_MESSAGE;
      publisher.sendViaBuffer(this.dependencies.toNodeChannel(peer.id), {
        type: 'snapshot',
        sequence,
        isFirstPart: begin === 0,
        isLastPart: end >= items.length,
        items: items.slice(begin, end),
      });
    }
  }

  /** Returns whether this node is older than all other nodes but `peer`. */
  private isOldestExcept(peer: Peer): boolean {
    const { nodeId, peers } = this.dependencies;
    return peers.nodeIds.every((id) => id === peer.id || id > nodeId);
  }

  /** Removes a node that announced its stop. */
  private handleLeave(nodeId: string): void {
    this.dependencies.peers.remove(nodeId);
    this.stopWaitingAndLogRemoval(nodeId, 'cluster.nodeLeft');
  }

  /** Stops waiting for results of a node that was removed from the table, and logs the removal. */
  private stopWaitingAndLogRemoval(nodeId: string, logMessage: string): void {
    this.dependencies.pendingCommands.stopWaitingForNode(nodeId);
    this.dependencies.logger.info({ node: nodeId }, logMessage);
  }

  /**
   * Resumes publishing after a loss of Redis if a message of every known node has arrived since: a node that has not
   * subscribed again yet would miss the messages.
   */
  private resumePublishingIfAllReachable(): void {
    const { redisLink, publisher, peers } = this.dependencies;
    if (redisLink.isConnected && !publisher.isSending && peers.areAllReachable) publisher.resume();
  }
}
