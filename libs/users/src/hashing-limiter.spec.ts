import { setImmediate } from 'node:timers/promises';
import { HashingLimiter } from './hashing-limiter';

/** A piece of work that ends when it is told to. */
class Work {
  begun = false;
  end!: (error?: Error) => void;

  constructor(turns: HashingLimiter) {
    this.done = turns.run(() => {
      this.begun = true;
      return new Promise((resolve, reject) => {
        this.end = (error) => (error === undefined ? resolve('done') : reject(error));
      });
    });
  }

  readonly done: Promise<unknown>;
}

describe('HashingTurns', () => {
  let turns: HashingLimiter;
  beforeEach(() => (turns = new HashingLimiter(2, 2)));

  const begun = (works: Work[]) => works.map((work) => work.begun);

  it('lets two work at once and the others wait in the order they came', async () => {
    const works = Array.from({ length: 4 }, () => new Work(turns));
    expect(begun(works)).toEqual([true, true, false, false]);
    works[1]?.end();
    await expect(works[1]?.done).resolves.toBe('done');
    expect(begun(works)).toEqual([true, true, true, false]);
    works[0]?.end();
    await setImmediate();
    expect(begun(works)).toEqual([true, true, true, true]);
  });

  it('turns away whoever would wait too long, and nobody once there is room', async () => {
    const [first] = Array.from({ length: 4 }, () => new Work(turns));
    await expect(new Work(turns).done).rejects.toMatchObject({ code: 'HASHING_OVERLOADED' });
    first?.end();
    await first?.done;
    const late = new Work(turns);
    await expect(Promise.race([late.done, setImmediate('waits')])).resolves.toBe('waits');
  });

  it('passes the turn on when work fails', async () => {
    const works = Array.from({ length: 3 }, () => new Work(turns));
    works[0]?.end(new Error('no memory'));
    await expect(works[0]?.done).rejects.toThrow('no memory');
    expect(works[2]?.begun).toBe(true);
  });
});
