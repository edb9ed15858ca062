/** Jobs were dispatched to a queue that no worker works; they wait until one does. */
export class UnworkedQueueError extends Error {
  readonly code = 'QUEUE_UNWORKED';

  /** @param worked - names of the queues that some worker works */
  constructor(worked: readonly string[]) {
    super(`jobs wait on it, and no worker works it; there is ${worked.join(', ')}`);
    this.name = 'UnworkedQueueError';
  }
}
