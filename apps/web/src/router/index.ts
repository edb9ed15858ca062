import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router';
import { audienceGuard } from './audience-guard';
import { routes } from './routes';

/** The header's height and some air. */
const HEADER_PX = 88;

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes,
    scrollBehavior,
  });
  router.beforeEach(audienceGuard);
  return router;
}

function scrollBehavior(
  to: RouteLocationNormalized,
  _from: RouteLocationNormalized,
  saved: { left: number; top: number } | null,
) {
  if (saved) return saved;
  if (to.hash === '') return { top: 0 };
  // The anchors of a result exist only once it has loaded; SearchResultPage scrolls to them then.
  const anchor = document.getElementById(to.hash.slice(1));
  return anchor ? { el: anchor, top: HEADER_PX } : false;
}
