import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import { useNicknameCheck } from './use-nickname-check';

describe('useNicknameCheck', () => {
  let scope: EffectScope;
  const nickname = ref('');
  const pendingChecks = new Map<string, (available: boolean) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    scope = effectScope();
    nickname.value = '';
    pendingChecks.clear();
  });

  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
  });

  const startCheck = (
    isAvailable = (name: string) =>
      new Promise<boolean>((resolve) => pendingChecks.set(name, resolve)),
  ) => scope.run(() => useNicknameCheck(nickname, isAvailable)) ?? expect.fail();

  async function typeNickname(text: string): Promise<void> {
    nickname.value = text;
    await nextTick();
  }

  it('calls the API once, half a second after the last key', async () => {
    const status = startCheck();
    await typeNickname('mar');
    await vi.advanceTimersByTimeAsync(499);
    expect(status.value).toBe('checking');
    expect([...pendingChecks.keys()]).toEqual([]);
    await typeNickname('marta');
    await vi.advanceTimersByTimeAsync(500);
    expect([...pendingChecks.keys()]).toEqual(['marta']);
    pendingChecks.get('marta')?.(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(status.value).toBe('available');
  });

  it.each(['ma', 'with space', 'x'.repeat(31)])(
    'does not call the API for the malformed nickname %j',
    async (text) => {
      const status = startCheck();
      await typeNickname(text);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(pendingChecks.size).toBe(0);
      expect(status.value).toBe('unknown');
    },
  );

  it('ignores a response for an earlier input', async () => {
    const status = startCheck();
    await typeNickname('marta');
    await vi.advanceTimersByTimeAsync(500);
    await typeNickname('martina');
    pendingChecks.get('marta')?.(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(status.value).toBe('checking');
  });

  it('reports "unknown" when the API request fails', async () => {
    const status = startCheck(() => Promise.reject(new Error('no response')));
    await typeNickname('marta');
    await vi.advanceTimersByTimeAsync(500);
    expect(status.value).toBe('unknown');
  });
});
