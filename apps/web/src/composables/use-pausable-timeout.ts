import { onScopeDispose } from 'vue';

/**
 * Starts a timeout that can be paused; `resume` continues with the remaining time. The timeout is cleared when the component
 * is unmounted.
 */
export function usePausableTimeout(onTimeout: () => void, durationMs: number) {
  let remainingMs = durationMs;
  let startedAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function resume(): void {
    clearTimeout(timer);
    startedAtMs = Date.now();
    timer = setTimeout(onTimeout, remainingMs);
  }

  function pause(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    remainingMs = Math.max(0, remainingMs - (Date.now() - startedAtMs));
  }

  resume();
  onScopeDispose(() => clearTimeout(timer));
  return { pause, resume };
}
