import type { Clock } from '../clock';
import type { CommandResult } from './cluster-message';

/** Maximum time to wait for the results of a command, in milliseconds. */
const RESPONSE_TIMEOUT_MS = 1_000;

interface PendingCommand {
  readonly missingNodeIds: Set<string>;
  readonly results: CommandResult[];
  readonly resolve: (results: readonly CommandResult[]) => void;
}

/** Commands that were sent to other nodes and still lack results of some of them. */
export class PendingCommands {
  private readonly byId = new Map<string, PendingCommand>();
  private readonly promises = new Set<Promise<unknown>>();
  private createdIds = 0;

  constructor(private readonly clock: Clock) {}

  /** Creates a command id that is unique on this node: 1, 2, 3 … as text. */
  createCommandId(): string {
    this.createdIds += 1;
    return String(this.createdIds);
  }

  /**
   * Resolves with the results of all `nodeIds`, or after a second with the results that have arrived. Never rejects.
   */
  waitForResults(commandId: string, nodeIds: readonly string[]): Promise<readonly CommandResult[]> {
    if (nodeIds.length === 0) return Promise.resolve([]);
    const promise = new Promise<readonly CommandResult[]>((resolve) =>
      this.byId.set(commandId, { missingNodeIds: new Set(nodeIds), results: [], resolve }),
    );
    this.promises.add(promise);
    void promise.then(() => this.promises.delete(promise));
    void this.clock.sleep(RESPONSE_TIMEOUT_MS).then(() => this.resolveIfPending(commandId));
    return promise;
  }

  /**
   * Records the result of a node, and resolves the command with the last missing one. Ignores repeated and late
   * results.
   */
  recordResult(commandId: string, nodeId: string, result: CommandResult): void {
    const command = this.byId.get(commandId);
    if (command?.missingNodeIds.delete(nodeId) !== true) return;
    command.results.push(result);
    if (command.missingNodeIds.size === 0) this.resolveIfPending(commandId);
  }

  /** Stops waiting for the results of a node that has left the cluster. */
  stopWaitingForNode(nodeId: string): void {
    for (const [commandId, { missingNodeIds }] of this.byId)
      if (missingNodeIds.delete(nodeId) && missingNodeIds.size === 0)
        this.resolveIfPending(commandId);
  }

  /** Resolves all pending commands with the results so far, because no more results can arrive. */
  resolveAll(): void {
    for (const commandId of [...this.byId.keys()]) this.resolveIfPending(commandId);
  }

  /** Resolves when all pending commands have their results or have timed out. */
  async waitForAll(): Promise<void> {
    await Promise.all(this.promises);
  }

  /** Resolves a command with the results so far; has no effect if it has finished. */
  private resolveIfPending(commandId: string): void {
    const command = this.byId.get(commandId);
    this.byId.delete(commandId);
    command?.resolve(command.results);
  }
}
