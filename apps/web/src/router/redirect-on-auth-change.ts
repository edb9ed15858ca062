import { watch } from 'vue';
import type { Router } from 'vue-router';
import { useAuthStore } from '@/stores/auth';
import { toSafeRedirectPath } from './safe-redirect';

/**
 * Watches the auth store and leaves a page that is no longer allowed after a login or logout, including one by a rejected
 * token or in another tab.
 */
export function redirectOnAuthChange(router: Router): void {
  const auth = useAuthStore();
  watch(
    () => auth.isSignedIn,
    async (isSignedIn) => {
      const { meta, query, fullPath } = router.currentRoute.value;
      if (isSignedIn && meta.audience === 'guest') {
        await router.replace(toSafeRedirectPath(query.redirect));
      }
      if (!isSignedIn && meta.audience === 'user') {
        if (auth.signOutReason === 'deleted') {
          await router.replace({ name: 'home' });
          return;
        }
        // Return to the open page only after an expired session; after a logout another user may sign in.
        const redirectQuery = auth.signOutReason === 'expired' ? { redirect: fullPath } : {};
        await router.replace({ name: 'login', query: redirectQuery });
      }
    },
  );
}
