import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router';
import { ApiError } from '@/api/api-error';
import { useAuthStore } from '@/stores/auth';
import { safeRedirect } from './redirect';

/** Sends guests to the login page, with the way back, and users away from the guests' pages. */
export async function audienceGuard(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  const auth = useAuthStore();
  auth.followStorage();
  await identified(auth);
  if (to.meta.audience === 'user' && !auth.isSignedIn) {
    return { name: 'login', query: { redirect: to.fullPath } };
  }
  if (to.meta.audience === 'guest' && auth.isSignedIn) return safeRedirect(to.query.redirect);
  return true;
}

async function identified(auth: ReturnType<typeof useAuthStore>): Promise<void> {
  try {
    await auth.identify();
  } catch (error) {
    // Refused tokens have signed the user out by now; without an answer the page opens, nameless, and may load its part.
    if (!(error instanceof ApiError)) throw error;
  }
}
