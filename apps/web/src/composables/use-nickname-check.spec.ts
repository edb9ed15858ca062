import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import { useNicknameCheck } from './use-nickname-check';

describe('useNicknameCheck', () => {
  let scope: EffectScope;
  const nickname = ref('');
  const answers = new Map<string, (available: boolean) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    scope = effectScope();
    nickname.value = '';
    answers.clear();
  });

  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
  });

  const start = (
    ask = (name: string) => new Promise<boolean>((resolve) => answers.set(name, resolve)),
  ) => scope.run(() => useNicknameCheck(nickname, ask)) ?? expect.fail();

  async function type(text: string): Promise<void> {
    nickname.value = text;
    await nextTick();
  }

  it('asks once typing has stopped for half a second', async () => {
    const state = start();
    await type('mar');
    await vi.advanceTimersByTimeAsync(499);
    expect(state.value).toBe('checking');
    expect([...answers.keys()]).toEqual([]);
    await type('marta');
    await vi.advanceTimersByTimeAsync(500);
    expect([...answers.keys()]).toEqual(['marta']);
    answers.get('marta')?.(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.value).toBe('available');
  });

  it.each(['ma', 'with space', 'x'.repeat(31)])('does not ask about %j', async (text) => {
    const state = start();
    await type(text);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answers.size).toBe(0);
    expect(state.value).toBe('unknown');
  });

  it('drops the answer about an earlier spelling', async () => {
    const state = start();
    await type('marta');
    await vi.advanceTimersByTimeAsync(500);
    await type('martina');
    answers.get('marta')?.(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.value).toBe('checking');
  });

  it('says nothing when the API does not', async () => {
    const state = start(() => Promise.reject(new Error('no answer')));
    await type('marta');
    await vi.advanceTimersByTimeAsync(500);
    expect(state.value).toBe('unknown');
  });
});
