import { watchDebounced } from '@vueuse/core';
import { ref, watch, type Ref } from 'vue';
import { isNicknameWellFormed } from '@/session/account-rules';

/** `unknown`: not checked, because the nickname is malformed or the check failed. */
export type NicknameStatus = 'unknown' | 'checking' | 'available' | 'taken';

const CHECK_DELAY_MS = 500;

/**
 * Returns the availability of a nickname while it is being typed; checks well-formed nicknames only, after a pause of half a
 * second.
 *
 * @param isAvailable - asks the API; when it throws, the status is `unknown` and the form can still be submitted
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
      const result = await checkAvailability(name);
      // The response may be for an earlier input; only the current one counts.
      if (name === nickname.value) status.value = result;
    },
    { debounce: CHECK_DELAY_MS },
  );

  async function checkAvailability(name: string): Promise<NicknameStatus> {
    try {
      return (await isAvailable(name)) ? 'available' : 'taken';
    } catch {
      return 'unknown';
    }
  }

  return status;
}
