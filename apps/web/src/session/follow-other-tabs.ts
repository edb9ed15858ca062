import { useAuthStore } from '@/stores/auth';
import { TOKEN_KEY } from './stored-token';

/** Signs this tab in and out together with the others of this browser. */
export function followOtherTabs(): void {
  const auth = useAuthStore();
  window.addEventListener('storage', ({ key }) => {
    // Fires for what other tabs have changed; without a key they have cleared everything.
    if (key !== TOKEN_KEY && key !== null) return;
    auth.followStorage();
    // Without an answer the next navigation asks again.
    void Promise.allSettled([auth.identify()]);
  });
}
