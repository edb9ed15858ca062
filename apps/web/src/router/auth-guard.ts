import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router';
import { ApiError } from '@/api/api-error';
import { useAuthStore } from '@/stores/auth';
import { toSafeRedirectPath } from './safe-redirect';

/**
 * Navigation guard that loads the user, and redirects guests from user pages to the login page (which redirects back after
 * the login) and signed-in users away from guest pages.
 */
export async function authGuard(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  const auth = useAuthStore();
  auth.syncWithStoredToken();
  await loadUserIgnoringApiErrors(auth);
  if (to.meta.audience === 'user' && !auth.isSignedIn) {
    return { name: 'login', query: { redirect: to.fullPath } };
  }
  if (to.meta.audience === 'guest' && auth.isSignedIn) return toSafeRedirectPath(to.query.redirect);
  return true;
}

async function loadUserIgnoringApiErrors(auth: ReturnType<typeof useAuthStore>): Promise<void> {
  try {
    await auth.loadUser();
  } catch (error) {
    // A rejected token has already signed the user out. After any other API error the page opens without the user's name.
    if (!(error instanceof ApiError)) throw error;
  }
}
