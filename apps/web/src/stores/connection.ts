import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { RealtimeConnectionState } from '@/realtime/user-channel-session';

/** State of the WebSocket connection, shown in the header. */
export const useConnectionStore = defineStore('connection', () => {
  const state = ref<RealtimeConnectionState>('offline');
  /** True while the user's private channel is subscribed; no event is missed meanwhile. */
  const isLive = computed(() => state.value === 'live');

  function reset(): void {
    state.value = 'offline';
  }

  return { state, isLive, reset };
});
