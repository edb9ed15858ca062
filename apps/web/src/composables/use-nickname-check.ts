import { watchDebounced } from '@vueuse/core';
import { ref, watch, type Ref } from 'vue';
import { isNicknameWellFormed } from '@/session/account-rules';

export type NicknameState = 'unknown' | 'checking' | 'available' | 'taken';

const DEBOUNCE_MS = 500;

/**
 * Asks whether a nickname is free, while it is typed and only once it could be one.
 *
 * @param isAvailable - asks the API; when that fails the state is `unknown`, and the form decides on submitting
 */
export function useNicknameCheck(
  nickname: Ref<string>,
  isAvailable: (nickname: string) => Promise<boolean>,
) {
  const state = ref<NicknameState>('unknown');

  watch(nickname, (name) => {
    state.value = isNicknameWellFormed(name) ? 'checking' : 'unknown';
  });

  watchDebounced(
    nickname,
    async (name) => {
      if (!isNicknameWellFormed(name)) return;
      const found = await ask(name);
      // An answer about an earlier spelling says nothing.
      if (name === nickname.value) state.value = found;
    },
    { debounce: DEBOUNCE_MS },
  );

  async function ask(name: string): Promise<NicknameState> {
    try {
      return (await isAvailable(name)) ? 'available' : 'taken';
    } catch {
      return 'unknown';
    }
  }

  return state;
}
