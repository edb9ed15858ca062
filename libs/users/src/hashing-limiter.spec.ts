import { setImmediate } from 'node:timers/promises';
import { HashingLimiter } from './hashing-limiter';

/** A computation run by the limiter that ends only when the test calls {@link finish}. */
class ControlledComputation {
  hasStarted = false;
  finish!: (error?: Error) => void;
  readonly result: Promise<unknown>;

  constructor(limiter: HashingLimiter) {
    this.result = limiter.run(() => {
      this.hasStarted = true;
      return new Promise((resolve, reject) => {
        this.finish = (error) => (error === undefined ? resolve('done') : reject(error));
      });
    });
  }
}

describe('HashingLimiter', () => {
  let limiter: HashingLimiter;
  beforeEach(() => (limiter = new HashingLimiter(2, 2)));

  const startComputations = (length: number) =>
    Array.from({ length }, () => new ControlledComputation(limiter));
  const listStarted = (computations: ControlledComputation[]) =>
    computations.map(({ hasStarted }) => hasStarted);

  it('runs two computations at once and the others in the order they arrived', async () => {
    const computations = startComputations(4);
    expect(listStarted(computations)).toEqual([true, true, false, false]);
    computations[1]?.finish();
    await expect(computations[1]?.result).resolves.toBe('done');
    expect(listStarted(computations)).toEqual([true, true, true, false]);
    computations[0]?.finish();
    await setImmediate();
    expect(listStarted(computations)).toEqual([true, true, true, true]);
  });

  it('rejects a computation when the waiting list is full, and accepts one again once there is room', async () => {
    const [first] = startComputations(4);
    await expect(new ControlledComputation(limiter).result).rejects.toMatchObject({
      code: 'HASHING_OVERLOADED',
    });
    first?.finish();
    await first?.result;
    const late = new ControlledComputation(limiter);
    await expect(Promise.race([late.result, setImmediate('waits')])).resolves.toBe('waits');
  });

  it('starts the next computation when one fails', async () => {
    const computations = startComputations(3);
    computations[0]?.finish(new Error('no memory'));
    await expect(computations[0]?.result).rejects.toThrow('no memory');
    expect(computations[2]?.hasStarted).toBe(true);
  });
});
