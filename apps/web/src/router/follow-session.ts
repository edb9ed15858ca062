import { watch } from 'vue';
import type { Router } from 'vue-router';
import { useAuthStore } from '@/stores/auth';
import { safeRedirect } from './redirect';

/** Moves on when somebody signs in or out, whichever way: by a button, by a refused token, in another tab. */
export function followSession(router: Router): void {
  const auth = useAuthStore();
  watch(
    () => auth.isSignedIn,
    async (isSignedIn) => {
      const { meta, query, fullPath } = router.currentRoute.value;
      if (isSignedIn && meta.audience === 'guest') {
        await router.replace(safeRedirect(query.redirect));
      }
      if (!isSignedIn && meta.audience === 'user') {
        if (auth.signOutReason === 'deleted') {
          await router.replace({ name: 'home' });
          return;
        }
        // Who asked to leave, and who comes next, has no business with the page that was open.
        const back = auth.signOutReason === 'expired' ? { redirect: fullPath } : {};
        await router.replace({ name: 'login', query: back });
      }
    },
  );
}
