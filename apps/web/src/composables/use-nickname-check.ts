import { watchDebounced } from '@vueuse/core';
import { ref, watch, type Ref } from 'vue';
import { isNicknameWellFormed } from '@/session/account-rules';

/** `unknown`: not checked, because the nickname is malformed or the check failed. */
export type NicknameStatus = 'unknown' | 'checking' | 'available' | 'taken';

/** Time without a keystroke before the API is queried. */
const CHECK_DELAY_MS = 500;

/**
 * Returns a ref with the availability of the nickname that is being typed. A well-formed nickname is checked
 * {@link CHECK_DELAY_MS} after the last keystroke.
 *
 * @param isAvailable - queries the API; when it throws, the status is `unknown`
 */
export function useNicknameCheck(
  nickname: Ref<string>,
  isAvailable: (nickname: string) => Promise<boolean>,
) {
  const status = ref<NicknameStatus>('unknown');

  watch(nickname, (name) => {
    status.value = isNicknameWellFormed(name) ? 'checking' : 'unknown';
  });

  watchDebounced(
    nickname,
    async (name) => {
      if (!isNicknameWellFormed(name)) return;
      const result = await fetchNicknameStatus(name);
      // The response may be for an earlier input; only the current one counts.
      if (name === nickname.value) status.value = result;
    },
    { debounce: CHECK_DELAY_MS },
  );

  /** Returns `unknown` when the request failed. */
  async function fetchNicknameStatus(name: string): Promise<NicknameStatus> {
    try {
      return (await isAvailable(name)) ? 'available' : 'taken';
    } catch {
      return 'unknown';
    }
  }

  return status;
}
