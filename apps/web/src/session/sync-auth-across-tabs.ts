import { useAuthStore } from '@/stores/auth';
import { TOKEN_STORAGE_KEY } from './stored-token';

/** Registers a listener that signs this tab in or out when another tab of the same browser does. */
export function syncAuthAcrossTabs(): void {
  const auth = useAuthStore();
  window.addEventListener('storage', ({ key }) => {
    // `storage` fires for changes by other tabs only; key is null when they cleared all of localStorage.
    if (key !== TOKEN_STORAGE_KEY && key !== null) return;
    auth.syncWithStoredToken();
    // A failure is ignored: the next navigation loads the user again.
    void Promise.allSettled([auth.loadUser()]);
  });
}
