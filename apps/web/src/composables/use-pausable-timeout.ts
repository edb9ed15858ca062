import { onScopeDispose } from 'vue';

/** A timeout that stops while paused and goes on with what was left. Runs from the start. */
export function usePausableTimeout(action: () => void, durationMs: number) {
  let leftMs = durationMs;
  let startedAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function resume(): void {
    clearTimeout(timer);
    startedAtMs = Date.now();
    timer = setTimeout(action, leftMs);
  }

  function pause(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    leftMs = Math.max(0, leftMs - (Date.now() - startedAtMs));
  }

  resume();
  onScopeDispose(() => clearTimeout(timer));
  return { pause, resume };
}
