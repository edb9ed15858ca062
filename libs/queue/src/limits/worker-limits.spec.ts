import { findTimeOrMemoryShutdownRequest } from './worker-limits';

const MEGABYTE = 1024 * 1024;

describe('findTimeOrMemoryShutdownRequest', () => {
  it('returns undefined without limits', () => {
    expect(
      findTimeOrMemoryShutdownRequest({}, { uptimeMs: 1e12, residentBytes: 1e12 }),
    ).toBeUndefined();
  });

  it('requests a shutdown when the uptime reaches maxSeconds', () => {
    const checkAt = (uptimeMs: number) =>
      findTimeOrMemoryShutdownRequest({ maxSeconds: 60 }, { uptimeMs, residentBytes: 0 });
    expect(checkAt(59_999)).toBeUndefined();
    expect(checkAt(60_000)).toEqual({ reason: 'ran for 60 s', exitCode: 0 });
  });

  it('requests a shutdown with exit code 12 when the memory reaches maxMemoryMegabytes', () => {
    const checkWith = (residentBytes: number) =>
      findTimeOrMemoryShutdownRequest({ maxMemoryMegabytes: 128 }, { uptimeMs: 0, residentBytes });
    expect(checkWith(128 * MEGABYTE - 1)).toBeUndefined();
    expect(checkWith(128 * MEGABYTE)).toEqual({ reason: 'uses 128 MB of memory', exitCode: 12 });
  });
});
