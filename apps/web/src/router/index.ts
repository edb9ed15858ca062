import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router';
import { authGuard } from './auth-guard';
import { routes } from './routes';

/** Distance in pixels between an anchor and the top of the window: the sticky header plus a margin. */
const HEADER_OFFSET_PX = 88;

/** Returns the router with all routes and {@link authGuard}. */
export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes,
    scrollBehavior,
  });
  router.beforeEach(authGuard);
  return router;
}

function scrollBehavior(
  to: RouteLocationNormalized,
  _from: RouteLocationNormalized,
  savedPosition: { left: number; top: number } | null,
) {
  if (savedPosition) return savedPosition;
  if (to.hash === '') return { top: 0 };
  // The anchors of a result exist only once it has loaded; SearchResultPage scrolls to them then.
  const anchor = document.getElementById(to.hash.slice(1));
  return anchor ? { el: anchor, top: HEADER_OFFSET_PX } : false;
}
