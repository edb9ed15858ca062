import { exceeded } from './work-limits';

const MEGABYTE = 1024 * 1024;

describe('exceeded', () => {
  it('finds nothing where nothing is limited', () => {
    expect(exceeded({}, { uptimeMs: 1e12, residentBytes: 1e12 })).toBeUndefined();
  });

  it('ends a worker when its time is over', () => {
    const at = (uptimeMs: number) => exceeded({ maxSeconds: 60 }, { uptimeMs, residentBytes: 0 });
    expect(at(59_999)).toBeUndefined();
    expect(at(60_000)).toEqual({ reason: 'ran for 60 s', exitCode: 0 });
  });

  it('ends a worker that uses too much memory with exit code 12', () => {
    const with_ = (residentBytes: number) =>
      exceeded({ maxMemoryMegabytes: 128 }, { uptimeMs: 0, residentBytes });
    expect(with_(128 * MEGABYTE - 1)).toBeUndefined();
    expect(with_(128 * MEGABYTE)).toEqual({ reason: 'uses 128 MB of memory', exitCode: 12 });
  });
});
