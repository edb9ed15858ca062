import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { RealtimeState } from '@/realtime/user-channel-session';

/** How the socket is doing, for the header. */
export const useConnectionStore = defineStore('connection', () => {
  const state = ref<RealtimeState>('offline');
  const isLive = computed(() => state.value === 'live');

  function empty(): void {
    state.value = 'offline';
  }

  return { state, isLive, empty };
});
