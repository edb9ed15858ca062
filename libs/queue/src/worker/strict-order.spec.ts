import { EventEmitter } from 'node:events';
import type { Job } from 'bullmq';
import type { AttendedWorker } from './attended-worker';
import { StrictOrder } from './strict-order';

/** A queue whose answers the test gives. */
class ScriptedQueue extends EventEmitter {
  closing: Promise<void> | undefined;
  readonly worked: string[] = [];
  take: () => Promise<Job | undefined> = () => Promise.resolve(undefined);
  attend = () => Promise.resolve();
  work = (job: Job) => Promise.resolve(void this.worked.push(job.name));

  close(): void {
    this.closing = Promise.resolve();
    this.emit('closing');
  }
}

describe('StrictOrder', () => {
  it('hands nothing over while it looks at the queues, from the first to the last', async () => {
    const [first, later] = [new ScriptedQueue(), new ScriptedQueue()];
    const events: string[] = [];
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      first.take = () =>
        new Promise((answered) => {
          answer = () => answered(undefined);
          resolve();
        });
    });
    const looked = new Promise<void>((resolve) => {
      later.take = () => {
        events.push('looked at the later one');
        first.take = () => Promise.resolve(undefined);
        resolve();
        return Promise.resolve(undefined);
      };
    });
    const order = new StrictOrder({
      slots: 1,
      idleInOrderMs: 60_000,
      reconnectMs: 60_000,
      onTrouble: (error) => {
        throw error;
      },
    });
    order.start([first, later] as unknown as AttendedWorker[]);
    await asked;
    const handedOver = order.handOver(() => Promise.resolve(void events.push('handed over')));
    answer();
    await Promise.all([looked, handedOver]);
    expect(events.slice(0, 2)).toEqual(['looked at the later one', 'handed over']);
    for (const queue of [first, later]) queue.close();
  });
});
