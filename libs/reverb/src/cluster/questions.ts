import type { Clock } from '../clock';
import type { Answer } from './messages';

/** How long the slowest node is waited for. */
const PATIENCE_MS = 1_000;

interface Question {
  readonly waitingFor: Set<string>;
  readonly answers: Answer[];
  readonly resolve: (answers: readonly Answer[]) => void;
}

/** What other nodes were asked to do and have not confirmed yet. */
export class Questions {
  private readonly open = new Map<string, Question>();
  private readonly promises = new Set<Promise<unknown>>();
  private asked = 0;

  constructor(private readonly clock: Clock) {}

  newId(): string {
    this.asked += 1;
    return String(this.asked);
  }

  /** Resolves with what `nodes` answer, at the latest after a second with what there is. */
  ask(id: string, nodes: readonly string[]): Promise<readonly Answer[]> {
    if (nodes.length === 0) return Promise.resolve([]);
    const promise = new Promise<readonly Answer[]>((resolve) =>
      this.open.set(id, { waitingFor: new Set(nodes), answers: [], resolve }),
    );
    this.promises.add(promise);
    void promise.then(() => this.promises.delete(promise));
    void this.clock.sleep(PATIENCE_MS).then(() => this.end(id));
    return promise;
  }

  answered(id: string, node: string, answer: Answer): void {
    const question = this.open.get(id);
    if (question?.waitingFor.delete(node) !== true) return;
    question.answers.push(answer);
    if (question.waitingFor.size === 0) this.end(id);
  }

  /** It will not answer any more. */
  gone(node: string): void {
    for (const [id, { waitingFor }] of this.open)
      if (waitingFor.delete(node) && waitingFor.size === 0) this.end(id);
  }

  /** Nobody will. */
  giveUp(): void {
    for (const id of [...this.open.keys()]) this.end(id);
  }

  async settled(): Promise<void> {
    await Promise.all(this.promises);
  }

  private end(id: string): void {
    const question = this.open.get(id);
    this.open.delete(id);
    question?.resolve(question.answers);
  }
}
